/// The words of dates.
enum Calendar {
    static let months = WordTable<Int>([
        (1, "januari"), (2, "februari,pebruari"), (3, "maret"), (4, "april"), (5, "mei"), (6, "juni"), (7, "juli"),
        (8, "agustus"), (9, "september"), (10, "oktober"), (11, "november,nopember"), (12, "desember"),
    ])

    /// Short names, which need a day or a year beside them.
    static let shortMonths = WordTable<Int>([
        (1, "jan"), (2, "feb,peb"), (3, "mar,mrt"), (4, "apr"), (6, "jun"), (7, "jul"), (8, "agu,agt,ags,agst,aug"),
        (9, "sep,sept"), (10, "okt,oct"), (11, "nov,nop"), (12, "des,dec"),
    ])

    static let weekdays = WordTable<CalendarDate.Weekday>([
        (.monday, "senin"), (.tuesday, "selasa"), (.wednesday, "rabu"), (.thursday, "kamis"),
        (.friday, "jumat,jum'at"), (.saturday, "sabtu"), (.sunday, "minggu,ahad"),
    ])
}
