/// The names of the months in the languages of the web, as they stand in a day, and their short forms.
enum MonthName {
    /// 1 to 12; nothing where a word is none.
    ///
    /// - Parameter word: in lower case.
    static func number(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        return names.firstIndex { $0.contains(word) }.map { $0 + 1 }
    }

    /// Of European languages, Turkish, Indonesian, Arabic, Hebrew and Hindi. Those that two languages give to two months are left out.
    private static let names: [Set<String>] = [
        [
            "january", "jan", "januar", "jänner", "janvier", "janv", "enero", "ene", "janeiro", "gennaio", "gen", "januari",
            "января", "stycznia", "ocak", "tammikuuta", "ledna", "січня", "يناير", "ιανουαρίου", "januára", "ianuarie", "január",
            "januarja", "siječnja", "gener", "януари", "בינואר", "जनवरी",
        ],
        [
            "february", "feb", "februar", "février", "févr", "febrero", "fevereiro", "fev", "febbraio", "febr", "februari",
            "февраля", "lutego", "şubat", "helmikuuta", "února", "лютого", "فبراير", "شباط", "φεβρουαρίου", "februarie",
            "február", "februarja", "veljače", "febrer", "февруари", "בפברואר", "फ़रवरी", "फरवरी",
        ],
        [
            "march", "mar", "märz", "mär", "mars", "marzo", "março", "maart", "mrt", "марта", "marca", "mart", "maaliskuuta",
            "března", "березня", "مارس", "آذار", "μαρτίου", "marts", "martie", "maret", "március", "marec", "ožujka", "març",
            "март", "במרץ", "मार्च",
        ],
        [
            "april", "apr", "avril", "avr", "abril", "abr", "aprile", "апреля", "kwietnia", "nisan", "huhtikuuta", "dubna",
            "квітня", "أبريل", "ابريل", "نيسان", "απριλίου", "aprilie", "április", "април", "באפריל", "अप्रैल", "travnja",
        ],
        [
            "may", "mai", "mayo", "maio", "maggio", "mag", "mei", "maj", "мая", "maja", "mayıs", "toukokuuta", "května", "травня",
            "مايو", "أيار", "μαΐου", "május", "maig", "май", "במאי", "svibnja",
        ],
        [
            "june", "jun", "juni", "juin", "junio", "junho", "giugno", "giu", "июня", "czerwca", "haziran", "kesäkuuta", "června",
            "червня", "يونيو", "حزيران", "ιουνίου", "iunie", "június", "junij", "juny", "юни", "ביוני", "जून",
        ],
        [
            "july", "jul", "juli", "juillet", "juil", "julio", "julho", "luglio", "lug", "июля", "lipca", "temmuz", "heinäkuuta",
            "července", "липня", "يوليو", "تموز", "ιουλίου", "iulie", "július", "julij", "juliol", "юли", "ביולי", "जुलाई",
        ],
        [
            "august", "aug", "août", "agosto", "ago", "augustus", "augusti", "августа", "sierpnia", "ağustos", "elokuuta",
            "srpna", "серпня", "أغسطس", "اغسطس", "آب", "αυγούστου", "agustus", "augusztus", "avgust", "kolovoza", "agost",
            "август", "באוגוסט", "अगस्त",
        ],
        [
            "september", "sep", "sept", "septembre", "septiembre", "setembro", "set", "settembre", "сентября", "września",
            "eylül", "syyskuuta", "září", "вересня", "سبتمبر", "أيلول", "σεπτεμβρίου", "septembrie", "szeptember", "rujna",
            "setembre", "септември", "בספטמבר", "सितंबर",
        ],
        [
            "october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "out", "ottobre", "ott", "октября",
            "października", "ekim", "lokakuuta", "října", "жовтня", "أكتوبر", "اكتوبر", "οκτωβρίου", "octombrie", "október",
            "октомври", "באוקטובר", "अक्टूबर",
        ],
        [
            "november", "nov", "novembre", "noviembre", "novembro", "ноября", "listopada", "kasım", "marraskuuta", "листопада",
            "نوفمبر", "νοεμβρίου", "noiembrie", "ноември", "בנובמבר", "studenoga", "नवंबर",
        ],
        [
            "december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "dezembro", "dicembre", "desember",
            "декабря", "grudnia", "aralık", "joulukuuta", "prosince", "грудня", "ديسمبر", "δεκεμβρίου", "decembrie", "декември",
            "בדצמבר", "prosinca", "दिसंबर",
        ],
    ]
}
