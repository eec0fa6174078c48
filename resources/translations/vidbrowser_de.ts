<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>20 minutes to an hour</source>
        <translation>20 Minuten bis eine Stunde</translation>
    </message>
    <message>
        <source>4 to 20 minutes</source>
        <translation>4 bis 20 Minuten</translation>
    </message>
    <message>
        <source>A query can hold {most} words at most</source>
        <translation>Eine Suche kann höchstens {most} Wörter enthalten</translation>
    </message>
    <message>
        <source>A second document begins here and is left out</source>
        <translation>Hier beginnt ein zweites Dokument; es wird ausgelassen</translation>
    </message>
    <message>
        <source>A value is missing here</source>
        <translation>Hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses that hold a user name are not fetched.</source>
        <translation>Adressen mit einem Benutzernamen werden nicht abgerufen.</translation>
    </message>
    <message>
        <source>An hour or more</source>
        <translation>Eine Stunde oder mehr</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>Mag ich nicht</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Fetch Pictures for Everything Shown</source>
        <translation>Bilder zu allem Angezeigten abrufen</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>Bilder werden abgerufen</translation>
    </message>
    <message>
        <source>Fetching pictures… {done} of {total}</source>
        <translation>Bilder werden abgerufen … {done} von {total}</translation>
    </message>
    <message>
        <source>Fetching pictures… {done} of {total}, {rate} a second</source>
        <translation>Bilder werden abgerufen … {done} von {total}, {rate} pro Sekunde</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>It cannot be listed: {reason}</source>
        <translation>Der Inhalt kann nicht aufgelistet werden: {reason}</translation>
    </message>
    <message>
        <source>It is not a whole JPEG, PNG, WebP or GIF picture.</source>
        <translation>Es ist kein vollständiges JPEG-, PNG-, WebP- oder GIF-Bild.</translation>
    </message>
    <message>
        <source>It was broken off: pictures are not fetched now.</source>
        <translation>Das wurde abgebrochen: Zurzeit werden keine Bilder abgerufen.</translation>
    </message>
    <message>
        <source>Keeping it for the next start failed: {reason}.</source>
        <translation>Das Speichern für den nächsten Start ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Mag ich</translation>
    </message>
    <message>
        <source>Links that begin with “{scheme}” are not opened; copy it to use it elsewhere.</source>
        <translation>Verknüpfungen, die mit „{scheme}“ beginnen, werden nicht geöffnet; kopiert kann die Adresse anderswo verwendet werden.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live or upcoming</source>
        <translation>Live oder demnächst</translation>
    </message>
    <message>
        <source>Loading what was kept of it failed: {reason}.</source>
        <translation>Das Laden des Gespeicherten ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>Looking where it is failed: {reason}.</source>
        <translation>Der Ort konnte nicht bestimmt werden: {reason}.</translation>
    </message>
    <message>
        <source>M3U8 playlist</source>
        <translation>M3U8-Wiedergabeliste</translation>
    </message>
    <message>
        <source>More than {most} levels are within each other here</source>
        <translation>Hier sind mehr als {most} Ebenen ineinander verschachtelt</translation>
    </message>
    <message>
        <source>More than {most} redirections.</source>
        <translation>Mehr als {most} Weiterleitungen.</translation>
    </message>
    <message>
        <source>NDJSON, a record a line</source>
        <translation>NDJSON, ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>NUL characters are shown as �</source>
        <translation>NUL-Zeichen werden als � angezeigt</translation>
    </message>
    <message>
        <source>No record files here ({endings}); {there}</source>
        <translation>Keine Dateien mit Einträgen hier ({endings}); {there}</translation>
    </message>
    <message>
        <source>No records here; {there}</source>
        <translation>Keine Einträge hier; {there}</translation>
    </message>
    <message>
        <source>Nothing follows that could be left out</source>
        <translation>Es folgt nichts, was ausgeschlossen werden könnte</translation>
    </message>
    <message>
        <source>Nothing follows {text}</source>
        <translation>Auf {text} folgt nichts</translation>
    </message>
    <message>
        <source>Nothing is between the parentheses</source>
        <translation>Zwischen den Klammern steht nichts</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no pictures are fetched. A click ends that.</source>
        <translation>Nichts verlässt diesen Rechner: Es werden keine Bilder abgerufen. Ein Klick beendet das.</translation>
    </message>
    <message>
        <source>Off-line</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On-line</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched.</source>
        <translation>Nur Adressen mit http und https werden abgerufen.</translation>
    </message>
    <message>
        <source>Only proxies that speak HTTP can be used.</source>
        <translation>Nur Proxys, die HTTP sprechen, können verwendet werden.</translation>
    </message>
    <message>
        <source>Only the first {most} links can be followed here.</source>
        <translation>Nur den ersten {most} Verknüpfungen kann hier gefolgt werden.</translation>
    </message>
    <message>
        <source>Only {most} characters of YAML are read; the rest is left out</source>
        <translation>Nur {most} Zeichen YAML werden gelesen; der Rest wird ausgelassen</translation>
    </message>
    <message>
        <source>Parquet for DuckDB, Spark and the like</source>
        <translation>Parquet für DuckDB, Spark und Ähnliches</translation>
    </message>
    <message>
        <source>Picture gone</source>
        <translation>Bild verschwunden</translation>
    </message>
    <message>
        <source>Pictures are fetched from the network. Click to work off-line.</source>
        <translation>Bilder werden aus dem Netz abgerufen. Ein Klick schaltet auf offline.</translation>
    </message>
    <message>
        <source>Pictures are never fetched. The settings in the menu Edit change that.</source>
        <translation>Bilder werden nie abgerufen. Die Einstellungen im Menü „Bearbeiten“ ändern das.</translation>
    </message>
    <message>
        <source>Pictures that have been fetched</source>
        <translation>Abgerufene Bilder</translation>
    </message>
    <message>
        <source>Pictures: {done} of {total}</source>
        <translation>Bilder: {done} von {total}</translation>
    </message>
    <message>
        <source>Pictures: {done} of {total}, a server asks to wait</source>
        <translation>Bilder: {done} von {total}, ein Server bittet zu warten</translation>
    </message>
    <message>
        <source>Port {port} is not one of web servers.</source>
        <translation>Port {port} ist keiner von Webservern.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Reading it failed: {reason}.</source>
        <translation>Das Lesen ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>Reading this file failed, see the log; the file is passed over</source>
        <translation>Das Lesen dieser Datei ist fehlgeschlagen, siehe Protokoll; die Datei wird übergangen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Shown are the first {most} of {length} characters of this description.</source>
        <translation>Angezeigt werden die ersten {most} von {length} Zeichen dieser Beschreibung.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Tabs that indent are read as blanks</source>
        <translation>Tabulatoren, die einrücken, werden als Leerzeichen gelesen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The TOML front matter has a key of too many parts</source>
        <translation>Der TOML-Kopfteil hat einen Schlüssel aus zu vielen Teilen</translation>
    </message>
    <message>
        <source>The TOML front matter is longer than {most} characters</source>
        <translation>Der TOML-Kopfteil ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>The TOML front matter is nested too deeply</source>
        <translation>Der TOML-Kopfteil ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The address of the picture cannot be read.</source>
        <translation>Die Adresse des Bildes kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The address of the picture is too long.</source>
        <translation>Die Adresse des Bildes ist zu lang.</translation>
    </message>
    <message>
        <source>The alias *{name} is not followed</source>
        <translation>Dem Alias *{name} wird nicht gefolgt</translation>
    </message>
    <message>
        <source>The anchor &amp;{name} is left out</source>
        <translation>Der Anker &amp;{name} wird ausgelassen</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>Die Datei kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The file could not be read in time, its disk did not answer; rescan to try again</source>
        <translation>Die Datei konnte nicht rechtzeitig gelesen werden, ihr Datenträger hat nicht geantwortet; ein erneutes Einlesen versucht es noch einmal</translation>
    </message>
    <message>
        <source>The file has no front matter and is no UTF-8 text</source>
        <translation>Die Datei hat keinen Kopfteil und ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>The file has no front matter: its first line is not ---</source>
        <translation>Die Datei hat keinen Kopfteil: Ihre erste Zeile ist nicht ---</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The file is gone; it was there when the folder was read</source>
        <translation>Die Datei ist weg; sie war noch da, als der Ordner gelesen wurde</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB</source>
        <translation>Die Datei ist größer als {most} MB</translation>
    </message>
    <message>
        <source>The file may not be read; its permissions forbid it</source>
        <translation>Die Datei darf nicht gelesen werden; ihre Zugriffsrechte verbieten es</translation>
    </message>
    <message>
        <source>The folder cannot be listed: {reason}</source>
        <translation>Der Ordner kann nicht aufgelistet werden: {reason}</translation>
    </message>
    <message>
        <source>The front matter gives neither a title nor a video&apos;s id (vid_id)</source>
        <translation>Der Kopfteil nennt weder einen Titel noch die ID eines Videos (vid_id)</translation>
    </message>
    <message>
        <source>The front matter has more than {most} lines</source>
        <translation>Der Kopfteil hat mehr als {most} Zeilen</translation>
    </message>
    <message>
        <source>The front matter has no closing line {mark}</source>
        <translation>Der Kopfteil hat keine schließende Zeile {mark}</translation>
    </message>
    <message>
        <source>The front matter has no lines of the form key: value</source>
        <translation>Der Kopfteil hat keine Zeilen der Form Schlüssel: Wert</translation>
    </message>
    <message>
        <source>The front matter is empty</source>
        <translation>Der Kopfteil ist leer</translation>
    </message>
    <message>
        <source>The front matter is longer than {most} characters</source>
        <translation>Der Kopfteil ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>The front matter is nested too deeply</source>
        <translation>Der Kopfteil ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The front matter is not TOML: {reason}</source>
        <translation>Der Kopfteil ist kein TOML: {reason}</translation>
    </message>
    <message>
        <source>The front matter is not valid YAML</source>
        <translation>Der Kopfteil ist kein gültiges YAML</translation>
    </message>
    <message>
        <source>The link leads out of the folder; it is not followed</source>
        <translation>Die Verknüpfung führt aus dem Ordner hinaus; ihr wird nicht gefolgt</translation>
    </message>
    <message>
        <source>The link leads to a file that is not there</source>
        <translation>Die Verknüpfung führt zu einer Datei, die es nicht gibt</translation>
    </message>
    <message>
        <source>The link leads to a folder; it is not followed</source>
        <translation>Die Verknüpfung führt zu einem Ordner; ihr wird nicht gefolgt</translation>
    </message>
    <message>
        <source>The list could not be brought up to date: {reason}. F5 tries again.</source>
        <translation>Die Liste konnte nicht aktualisiert werden: {reason}. F5 versucht es erneut.</translation>
    </message>
    <message>
        <source>The log cannot be written ({reason}).</source>
        <translation>Das Protokoll kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Das Bild kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The picture could not be loaded: {reason}.</source>
        <translation>Das Bild konnte nicht geladen werden: {reason}.</translation>
    </message>
    <message>
        <source>The picture has more than {most} bytes.</source>
        <translation>Das Bild hat mehr als {most} Bytes.</translation>
    </message>
    <message>
        <source>The picture has too many pixels.</source>
        <translation>Das Bild hat zu viele Pixel.</translation>
    </message>
    <message>
        <source>The picture is built to take long to decode.</source>
        <translation>Das Bild ist so gebaut, dass sein Dekodieren lange dauert.</translation>
    </message>
    <message>
        <source>The picture is not a file.</source>
        <translation>Das Bild ist keine Datei.</translation>
    </message>
    <message>
        <source>The picture is not inside the record&apos;s folder.</source>
        <translation>Das Bild liegt nicht im Ordner des Eintrags.</translation>
    </message>
    <message>
        <source>The picture no longer exists at its source (status {status}).</source>
        <translation>Das Bild gibt es an seiner Quelle nicht mehr (Status {status}).</translation>
    </message>
    <message>
        <source>The picture took too long to come.</source>
        <translation>Das Laden des Bildes hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>The picture&apos;s file cannot be read.</source>
        <translation>Die Datei des Bildes kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The picture&apos;s file is not there.</source>
        <translation>Die Datei des Bildes ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The process that read this file ended; the file is passed over</source>
        <translation>Der Prozess, der diese Datei las, wurde beendet; die Datei wird übergangen</translation>
    </message>
    <message>
        <source>The program works off-line. The menu View changes that.</source>
        <translation>Das Programm arbeitet offline. Das Menü „Ansicht“ ändert das.</translation>
    </message>
    <message>
        <source>The record names no picture.</source>
        <translation>Der Eintrag nennt kein Bild.</translation>
    </message>
    <message>
        <source>The server answered with status {status}.</source>
        <translation>Der Server hat mit Status {status} geantwortet.</translation>
    </message>
    <message>
        <source>The server asks to be left alone for a while.</source>
        <translation>Der Server bittet, eine Weile nicht gefragt zu werden.</translation>
    </message>
    <message>
        <source>The server could not be reached, or broke off.</source>
        <translation>Der Server war nicht erreichbar oder hat abgebrochen.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the one asked for.</source>
        <translation>Der Server konnte nicht nachweisen, dass er der gefragte ist.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The type {tag} makes nothing here; the value is left out</source>
        <translation>Der Typ {tag} bewirkt hier nichts; der Wert wird ausgelassen</translation>
    </message>
    <message>
        <source>The video no longer exists at its source, and so its picture.</source>
        <translation>Das Video gibt es an seiner Quelle nicht mehr, und so auch sein Bild nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a file with a record in it</source>
        <translation>Das ist ein Ordner, keine Datei mit einem Eintrag</translation>
    </message>
    <message>
        <source>This is a pipe, not a file with a record in it</source>
        <translation>Das ist eine Pipe, keine Datei mit einem Eintrag</translation>
    </message>
    <message>
        <source>This is a socket or device, not a file with a record in it</source>
        <translation>Das ist ein Socket oder Gerät, keine Datei mit einem Eintrag</translation>
    </message>
    <message>
        <source>This link does not say where it leads and is not opened.</source>
        <translation>Diese Verknüpfung sagt nicht, wohin sie führt, und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>This link holds no e-mail address and is not opened.</source>
        <translation>Diese Verknüpfung enthält keine E-Mail-Adresse und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>This link holds no valid host name and is not opened.</source>
        <translation>Diese Verknüpfung enthält keinen gültigen Rechnernamen und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing</source>
        <translation>Diese Klammer schließt nichts</translation>
    </message>
    <message>
        <source>This parenthesis is not closed</source>
        <translation>Diese Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>This quote is not closed</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Under 4 minutes</source>
        <translation>Unter 4 Minuten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Watching it failed: {reason}.</source>
        <translation>Das Überwachen ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>What !!binary stands for is no text; it is left out</source>
        <translation>Wofür !!binary steht, ist kein Text; es wird ausgelassen</translation>
    </message>
    <message>
        <source>What is not {encoding} is shown as �</source>
        <translation>Was kein {encoding} ist, wird als � angezeigt</translation>
    </message>
    <message>
        <source>What is shown has no pictures on the network.</source>
        <translation>Zum Angezeigten gibt es keine Bilder im Netz.</translation>
    </message>
    <message>
        <source>What was kept of {folder} cannot be used ({reason}): it is read anew from its files.</source>
        <translation>Was von {folder} gespeichert war, ist nicht brauchbar ({reason}): Der Ordner wird neu aus seinen Dateien gelesen.</translation>
    </message>
    <message>
        <source>Work Off-line</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>eine schließende Klammer</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>a date such as 2022, 2022-06 or 2022-06-30</source>
        <translation>ein Datum wie 2022, 2022-06 oder 2022-06-30</translation>
    </message>
    <message>
        <source>a length such as 90, 20m, 1:30 or 1:02:03</source>
        <translation>eine Länge wie 90, 20m, 1:30 oder 1:02:03</translation>
    </message>
    <message>
        <source>a number such as 500, 10k or 2M</source>
        <translation>eine Zahl wie 500, 10k oder 2M</translation>
    </message>
    <message>
        <source>an opening one</source>
        <translation>eine öffnende</translation>
    </message>
    <message>
        <source>descriptions are missing</source>
        <translation>Beschreibungen fehlen</translation>
    </message>
    <message>
        <source>fewer parentheses or negations</source>
        <translation>weniger Klammern oder Verneinungen</translation>
    </message>
    <message>
        <source>fewer words, or quotes around a phrase</source>
        <translation>weniger Wörter oder Anführungszeichen um eine Wortfolge</translation>
    </message>
    <message>
        <source>it holds no saved searches</source>
        <translation>sie enthält keine gespeicherten Suchen</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is cut off or not a snapshot</source>
        <translation>sie ist abgeschnitten oder keine Momentaufnahme</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it is left out</source>
        <translation>der Wert wird ausgelassen</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not JSON: {reason}</source>
        <translation>sie ist kein JSON: {reason}</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is of another folder</source>
        <translation>sie gehört zu einem anderen Ordner</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>its columns are others</source>
        <translation>ihre Spalten sind andere</translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation>sein Name ist kein UTF-8</translation>
    </message>
    <message>
        <source>its table is not understood</source>
        <translation>ihre Tabelle ist unverständlich</translation>
    </message>
    <message>
        <source>kept is “{value}”</source>
        <translation>erhalten bleibt „{value}“</translation>
    </message>
    <message>
        <source>not duplicate</source>
        <translation>keine Dublette</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>nicht live</translation>
    </message>
    <message>
        <source>only its first line is kept</source>
        <translation>nur die erste Zeile bleibt erhalten</translation>
    </message>
    <message>
        <source>picture not gone</source>
        <translation>Bild nicht verschwunden</translation>
    </message>
    <message>
        <source>something to leave out</source>
        <translation>etwas zum Ausschließen</translation>
    </message>
    <message>
        <source>something to look for</source>
        <translation>etwas zum Suchen</translation>
    </message>
    <message>
        <source>something to look for after {word}</source>
        <translation>etwas zum Suchen nach {word}</translation>
    </message>
    <message>
        <source>something to look for before {word}</source>
        <translation>etwas zum Suchen vor {word}</translation>
    </message>
    <message>
        <source>the folder is empty</source>
        <translation>der Ordner ist leer</translation>
    </message>
    <message>
        <source>the name must end in one of {endings}</source>
        <translation>der Name muss auf eine dieser Endungen enden: {endings}</translation>
    </message>
    <message>
        <source>the text to look for in {field}</source>
        <translation>der Text, nach dem in {field} gesucht wird</translation>
    </message>
    <message>
        <source>the {field}</source>
        <translation>der Wert von {field}</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht aus</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be fetched.</source>
        <translation>
            <numerusform>{count} konnte nicht abgerufen werden.</numerusform>
            <numerusform>{count} konnten nicht abgerufen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be read</source>
        <comment>{count} file could not be read</comment>
        <translation>
            <numerusform>{count} Datei konnte nicht gelesen werden</numerusform>
            <numerusform>{count} Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files have no front matter</source>
        <comment>{count} file has no front matter</comment>
        <translation>
            <numerusform>{count} Datei hat keinen Kopfteil</numerusform>
            <numerusform>{count} Dateien haben keinen Kopfteil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files have no front matter and are not records</source>
        <comment>{count} file has no front matter and is not a record</comment>
        <translation>
            <numerusform>{count} Datei hat keinen Kopfteil und ist kein Eintrag</numerusform>
            <numerusform>{count} Dateien haben keinen Kopfteil und sind keine Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files without an ending</source>
        <comment>{count} file without an ending</comment>
        <translation>
            <numerusform>{count} Datei ohne Endung</numerusform>
            <numerusform>{count} Dateien ohne Endung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hidden</source>
        <comment>{count} hidden</comment>
        <translation>
            <numerusform>{count} verborgene</numerusform>
            <numerusform>{count} verborgene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more of this kind are not listed</source>
        <comment>{count} more of this kind are not listed</comment>
        <translation>
            <numerusform>{count} weitere dieser Art ist nicht aufgeführt</numerusform>
            <numerusform>{count} weitere dieser Art sind nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} no longer exist at their source.</source>
        <translation>
            <numerusform>{count} gibt es an der Quelle nicht mehr.</numerusform>
            <numerusform>{count} gibt es an der Quelle nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of its searches cannot be understood</source>
        <comment>{count} of its searches cannot be understood</comment>
        <translation>
            <numerusform>{count} ihrer Suchen ist unverständlich</numerusform>
            <numerusform>{count} ihrer Suchen sind unverständlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other files</source>
        <comment>{count} other file</comment>
        <translation>
            <numerusform>{count} andere Datei</numerusform>
            <numerusform>{count} andere Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures were fetched.</source>
        <translation>
            <numerusform>{count} Bild wurde abgerufen.</numerusform>
            <numerusform>{count} Bilder wurden abgerufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were there already.</source>
        <translation>
            <numerusform>{count} war schon da.</numerusform>
            <numerusform>{count} waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {kind} files</source>
        <comment>{count} {kind} file</comment>
        <translation>
            <numerusform>{count} {kind}-Datei</numerusform>
            <numerusform>{count} {kind}-Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} passed over</source>
        <translation>{files} übergangen</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason})</source>
        <translation>{file} kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}) and cannot be set aside ({obstacle})</source>
        <translation>{file} ist beschädigt ({reason}) und kann nicht beiseitegelegt werden ({obstacle})</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}). It was set aside as {name}.</source>
        <translation>{file} ist beschädigt ({reason}). Die Datei wurde als {name} beiseitegelegt.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program</source>
        <translation>{file} wurde von einer neueren Version dieses Programms geschrieben</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be watched ({reason}) and is looked through.</source>
        <translation>{folder} kann nicht überwacht werden ({reason}) und wird regelmäßig durchgesehen.</translation>
    </message>
    <message>
        <source>{key} holds half a character or none ({half}, {none}), shown as �</source>
        <translation>{key} enthält ein halbes oder gar kein Zeichen ({half}, {none}), angezeigt als �</translation>
    </message>
    <message>
        <source>{key} is longer than {most} characters; {kept}</source>
        <translation>{key} ist länger als {most} Zeichen; {kept}</translation>
    </message>
    <message>
        <source>{key} is nested too deeply; {kept}</source>
        <translation>{key} ist zu tief verschachtelt; {kept}</translation>
    </message>
    <message>
        <source>{key} is not valid YAML; {kept}</source>
        <translation>{key} ist kein gültiges YAML; {kept}</translation>
    </message>
    <message>
        <source>{key} is there twice; the earlier one is left out</source>
        <translation>{key} kommt zweimal vor; das frühere wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” can be read in two ways, its comma groups digits or begins a fraction; it is left out</source>
        <translation>{key} „{value}“ ist auf zwei Arten lesbar, das Komma gruppiert Ziffern oder beginnt einen Bruchteil; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” can be read in two ways, its point groups digits or begins a fraction; it is left out</source>
        <translation>{key} „{value}“ ist auf zwei Arten lesbar, der Punkt gruppiert Ziffern oder beginnt einen Bruchteil; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” can be two days, its day and month may be either; write a day as 2022-06-05; it is left out</source>
        <translation>{key} „{value}“ kann zwei Tage meinen, Tag und Monat sind vertauschbar; ein Tag wird 2022-06-05 geschrieben; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” does not say on which site the video is; the record has no link to it</source>
        <translation>{key} „{value}“ sagt nicht, auf welcher Website das Video ist; der Eintrag hat keine Verknüpfung dazu</translation>
    </message>
    <message>
        <source>{key} “{value}” has no fixed length: months and years differ; it is left out</source>
        <translation>{key} „{value}“ hat keine feste Länge: Monate und Jahre sind verschieden lang; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” holds half a character or none; the record has no link to it</source>
        <translation>{key} „{value}“ enthält ein halbes oder gar kein Zeichen; der Eintrag hat keine Verknüpfung zum Video</translation>
    </message>
    <message>
        <source>{key} “{value}” is a list where one value is expected; it is left out</source>
        <translation>{key} „{value}“ ist eine Liste, wo ein einziger Wert erwartet wird; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is in a time zone that has but a name; write its offset, such as +03:00; it is left out</source>
        <translation>{key} „{value}“ ist in einer Zeitzone, die nur einen Namen hat; nötig ist ihr Abstand, etwa +03:00; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is no address that can be opened; the record has no link to it</source>
        <translation>{key} „{value}“ ist keine Adresse, die geöffnet werden kann; der Eintrag hat keine Verknüpfung zum Video</translation>
    </message>
    <message>
        <source>{key} “{value}” is no id or address of a video on {site}; the record has no link to it</source>
        <translation>{key} „{value}“ ist keine ID oder Adresse eines Videos auf {site}; der Eintrag hat keine Verknüpfung dazu</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a count; it is left out</source>
        <translation>{key} „{value}“ ist keine Anzahl; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a date such as 2022-06-05T04:15:33+03:00; it is left out</source>
        <translation>{key} „{value}“ ist kein Datum wie 2022-06-05T04:15:33+03:00; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a length of the form PT21M32S or 21:32; it is left out</source>
        <translation>{key} „{value}“ ist keine Länge der Form PT21M32S oder 21:32; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a length that a video has; it is left out</source>
        <translation>{key} „{value}“ ist keine Länge, die ein Video hat; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a whole count; it is left out</source>
        <translation>{key} „{value}“ ist keine ganze Anzahl; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is outside the years 1 to 9999 in UTC; it is left out</source>
        <translation>{key} „{value}“ liegt außerhalb der Jahre 1 bis 9999 in UTC; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is too large for a count; it is left out</source>
        <translation>{key} „{value}“ ist zu groß für eine Anzahl; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” tells no address on {site}; the record has no link to it</source>
        <translation>{key} „{value}“ nennt keine Adresse auf {site}; der Eintrag hat keine Verknüpfung zum Video</translation>
    </message>
    <message>
        <source>{key} “{value}” tells no name; it is left out</source>
        <translation>{key} „{value}“ nennt keinen Namen; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{mistake}; expected {expected}</source>
        <translation>{mistake}; erwartet: {expected}</translation>
    </message>
    <message>
        <source>{path} is part of {folder} and is not listed apart.</source>
        <translation>{path} ist Teil von {folder} und wird nicht eigens aufgeführt.</translation>
    </message>
    <message>
        <source>{path} is there already; choose another name</source>
        <translation>{path} gibt es schon; bitte einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>{path} is there already; choose another name or replace it</source>
        <translation>{path} gibt es schon; bitte einen anderen Namen wählen oder die Datei ersetzen</translation>
    </message>
    <message>
        <source>{reason}. Changes to saved searches are not kept this time.</source>
        <translation>{reason}. Änderungen an gespeicherten Suchen werden diesmal nicht behalten.</translation>
    </message>
    <message>
        <source>{word} has nothing on its left</source>
        <translation>Links von {word} steht nichts</translation>
    </message>
    <message>
        <source>{word} has nothing on its right</source>
        <translation>Rechts von {word} steht nichts</translation>
    </message>
    <message>
        <source>“{host}” is not a public server.</source>
        <translation>„{host}“ ist kein öffentlicher Server.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read</source>
        <translation>„{text}“ kann nicht gelesen werden</translation>
    </message>
</context>
</TS>
