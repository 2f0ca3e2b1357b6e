import Warta
