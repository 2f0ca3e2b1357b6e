/// Currencies by their signs, codes and names, with their codes in ISO 4217.
enum Currency {
    /// What stands before an amount.
    static let signs = WordTable<String>([
        ("IDR", "rp,idr"), ("USD", "$,usd"), ("EUR", "€,eur"), ("GBP", "£,gbp"), ("JPY", "¥,jpy"), ("KRW", "₩,krw"),
        ("SGD", "sgd"), ("MYR", "myr,rm"), ("AUD", "aud"), ("HKD", "hkd"), ("CNY", "cny,rmb"), ("SAR", "sar"),
        ("AED", "aed"), ("INR", "inr,₹"), ("THB", "thb,฿"), ("PHP", "php,₱"), ("CHF", "chf"), ("CAD", "cad"),
        ("NZD", "nzd"), ("TWD", "twd"), ("VND", "vnd,₫"), ("RUB", "rub"), ("TRY", "try,₺"),
    ])

    /// What stands before a dollar sign without a space.
    static let dollarSigns = WordTable<String>([
        ("USD", "us"), ("SGD", "s,sg"), ("AUD", "a,au,aud"), ("HKD", "hk"), ("NZD", "nz"), ("CAD", "c,ca"),
        ("TWD", "nt"),
    ])

    /// What stands behind an amount.
    static let names = WordTable<String>([
        ("IDR", "rupiah,idr"), ("USD", "dolar,dollar,usd,$"), ("EUR", "euro,eur,€"), ("JPY", "yen,jpy"),
        ("GBP", "poundsterling,pound,pounds,gbp,pound sterling"), ("MYR", "ringgit,myr"), ("SGD", "sgd"),
        ("CNY", "yuan,renminbi,cny,rmb"), ("KRW", "won,krw"), ("SAR", "riyal,real,sar"), ("IRR", "rial"),
        ("THB", "baht,thb"), ("INR", "rupee,inr"), ("RUB", "rubel"), ("TRY", "lira"), ("AED", "dirham,aed"),
        ("CHF", "franc"), ("PHP", "peso"), ("AUD", "aud"), ("HKD", "hkd"),
    ])

    /// Whose dollar, rial or peso it is, by the word behind it.
    static let issuers: [String: WordTable<String>] = [
        "USD": WordTable([
            ("USD", "as,amerika,us"), ("SGD", "singapura"), ("AUD", "australia"), ("HKD", "hong,hongkong"),
            ("CAD", "kanada"), ("NZD", "selandia"), ("TWD", "taiwan"), ("BND", "brunei"), ("NAD", "namibia"),
        ]),
        "SAR": WordTable([("SAR", "saudi,arab"), ("QAR", "qatar"), ("OMR", "oman"), ("YER", "yaman"), ("IRR", "iran")]),
        "IRR": WordTable([("IRR", "iran"), ("QAR", "qatar"), ("OMR", "oman"), ("YER", "yaman")]),
        "KRW": WordTable([("KRW", "korea,korsel"), ("KPW", "korut")]),
        "PHP": WordTable([("PHP", "filipina"), ("MXN", "meksiko"), ("ARS", "argentina"), ("CLP", "chile,cile")]),
        "INR": WordTable([("INR", "india"), ("PKR", "pakistan"), ("LKR", "sri"), ("NPR", "nepal")]),
        "MYR": WordTable([("MYR", "malaysia")]),
        "JPY": WordTable([("JPY", "jepang")]),
        "CNY": WordTable([("CNY", "china,tiongkok,cina")]),
        "THB": WordTable([("THB", "thailand")]),
        "TRY": WordTable([("TRY", "turki")]),
        "RUB": WordTable([("RUB", "rusia")]),
        "CHF": WordTable([("CHF", "swiss")]),
        "GBP": WordTable([("GBP", "inggris")]),
        "AED": WordTable([("AED", "uea,uni"), ("MAD", "maroko")]),
    ]
}
