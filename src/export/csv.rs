//! The items as comma-separated values (RFC 4180), for spreadsheets.

use crate::model::{Item, Report};

const HEAD: &str = "id,type,kind,title,value,basis,place,actors,status,amount,unit,due,quote\r\n";

/// One line an item in time order, after a line of column names; UTF-8 with a byte order mark,
/// without which the usual spreadsheet takes it for another encoding.
pub fn table(report: &Report) -> String {
    let mut out = String::from("\u{feff}");
    out.push_str(HEAD);
    for item in report.items() {
        let date = |date: Option<crate::model::Edtf>| date.map(|date| date.to_string()).unwrap_or_default();
        let quote = item.mentions().first().map(|span| report.quote(*span));
        let fields: [String; 13] = match item {
            Item::Event(event) => [
                event.id.to_string(),
                "event".into(),
                event.kind.as_str().into(),
                event.title.clone(),
                date(event.date),
                event.basis.as_str().into(),
                event.place.clone().unwrap_or_default(),
                event.actors.join("; "),
                String::new(),
                String::new(),
                String::new(),
                String::new(),
                quote.unwrap_or_default().into(),
            ],
            Item::Pledge(pledge) => [
                pledge.id.to_string(),
                "pledge".into(),
                pledge.kind.as_str().into(),
                pledge.title.clone(),
                date(pledge.made),
                pledge.basis.as_str().into(),
                String::new(),
                pledge.actor.clone(),
                pledge.status.as_str().into(),
                pledge.amount.as_ref().map(|amount| decimal(amount.thousandths)).unwrap_or_default(),
                pledge.amount.as_ref().map(|amount| amount.unit.as_str().to_owned()).unwrap_or_default(),
                date(pledge.due),
                quote.unwrap_or_default().into(),
            ],
        };
        for (column, field) in fields.iter().enumerate() {
            if column > 0 {
                out.push(',');
            }
            escape(field, &mut out);
        }
        out.push_str("\r\n");
    }
    out
}

/// Thousandths as a decimal number without trailing zeros.
fn decimal(thousandths: i64) -> String {
    let mut number = format!("{}.{:03}", thousandths / 1000, (thousandths % 1000).abs());
    number.truncate(number.trim_end_matches('0').trim_end_matches('.').len());
    number
}

/// Appends a field in quotes. A field that a spreadsheet would run as a formula gets an apostrophe
/// before it, as the OWASP page on CSV injection advises.
fn escape(field: &str, out: &mut String) {
    out.push('"');
    if field.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        out.push('\'');
    }
    for character in field.chars().filter(|character| *character != '\0') {
        if character == '"' {
            out.push('"');
        }
        out.push(character);
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fixture::report;

    #[test]
    fn every_item_is_a_line_and_no_field_a_formula() {
        let table = table(&report());
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines.len(), 4);
        assert!(lines[0].starts_with("\u{feff}id,type,kind"));
        assert!(
            lines[1].contains(
                r#""2% van het bbp","2014","stated","","bondgenoten","made","2","%BBP","2024~","""#
            )
        );
        assert!(lines[2].contains(r#""Top <b>""Vilnius"", & meer","2023-07-11/2023-07-12""#));
        assert!(lines[3].contains(r#""'=Bezoek","""#));
    }

    #[test]
    fn amounts_are_written_as_they_are() {
        for (thousandths, written) in
            [(2000, "2"), (3500, "3.5"), (75_000_000_000, "75000000"), (1, "0.001"), (0, "0")]
        {
            assert_eq!(decimal(thousandths), written);
        }
    }
}
