<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>2 million at most</source>
        <translation>höchstens 2 Millionen</translation>
    </message>
    <message>
        <source>A command, a saved search, a folder, a tag…</source>
        <translation>Befehl, gespeicherte Suche, Ordner, Schlagwort …</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added first</source>
        <translation>Zuerst hinzugefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All files were read, nothing was lost.</source>
        <translation>Alle Dateien wurden gelesen, nichts ging verloren.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Another Name…</source>
        <translation>Anderer Name …</translation>
    </message>
    <message>
        <source>Another user listens where this program&apos;s first window does. Nothing was said there, and this window was opened by itself.</source>
        <translation>Wo das erste Fenster dieses Programms auf weitere Starts wartet, wartet ein anderer Benutzer. Ihm wurde nichts mitgeteilt; dieses Fenster wurde eigenständig geöffnet.</translation>
    </message>
    <message>
        <source>Another window of this program does not answer, so this one was opened beside it. What is saved in one is not seen by the other before it is opened again.</source>
        <translation>Ein anderes Fenster dieses Programms antwortet nicht, deshalb wurde dieses daneben geöffnet. Was in dem einen gespeichert wird, ist im anderen erst nach erneutem Öffnen zu sehen.</translation>
    </message>
    <message>
        <source>Any of the chosen tags is enough</source>
        <translation>Eines der gewählten Schlagwörter genügt</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Category, Z to A</source>
        <translation>Kategorie, Z bis A</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel, Z to A</source>
        <translation>Kanal, Z bis A</translation>
    </message>
    <message>
        <source>Chinese, Japanese and Korean</source>
        <translation>Chinesisch, Japanisch und Koreanisch</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <translation>Löschen von {name}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Did you mean {fields}?</source>
        <translation>Ist {fields} gemeint?</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>Gefällt nicht</translation>
    </message>
    <message numerus="yes">
        <source>Drop to add {count} things to the library</source>
        <translation>
            <numerusform>Loslassen, um {count} Objekt zur Bibliothek hinzuzufügen</numerusform>
            <numerusform>Loslassen, um {count} Objekte zur Bibliothek hinzuzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to add {name} to the library</source>
        <translation>Loslassen, um {name} zur Bibliothek hinzuzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter includes, − excludes</source>
        <translation>Eingabe schließt ein, − schließt aus</translation>
    </message>
    <message>
        <source>Enter or double-click to edit, Alt+click for not</source>
        <translation>Eingabe oder Doppelklick: bearbeiten; Alt+Klick: ausschließen</translation>
    </message>
    <message>
        <source>Every file that could not be read, and everything that was lost in reading.</source>
        <translation>Alle Dateien, die nicht gelesen werden konnten, und alles, was beim Lesen verloren ging.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filter ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} chosen</source>
        <translation>
            <numerusform>Filter, {count} gewählt</numerusform>
            <numerusform>Filter, {count} gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find in {list}</source>
        <translation>In „{list}“ suchen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Has: {field}</source>
        <translation>Vorhanden: {field}</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language, Z to A</source>
        <translation>Sprache, Z bis A</translation>
    </message>
    <message>
        <source>Least liked</source>
        <translation>Am wenigsten beliebt</translation>
    </message>
    <message>
        <source>Least viewed</source>
        <translation>Am wenigsten aufgerufen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Gefällt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Missing: {field}</source>
        <translation>Fehlt: {field}</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>Am beliebtesten</translation>
    </message>
    <message>
        <source>Most viewed</source>
        <translation>Am meisten aufgerufen</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Moving {name}</source>
        <translation>Verschieben von {name}</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>No font here has {letters}. Debian&apos;s are in {packages}.</source>
        <translation>Keine Schrift auf diesem System enthält {letters}. Unter Debian stehen sie in {packages}.</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>Nichts heißt „{text}“.</translation>
    </message>
    <message>
        <source>Number of records shown</source>
        <translation>Anzahl der gezeigten Einträge</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Only folders and files can be added.</source>
        <translation>Nur Ordner und Dateien können hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Opens a list of choosers</source>
        <translation>Öffnet eine Liste der Filter</translation>
    </message>
    <message>
        <source>Opens a list of values</source>
        <translation>Öffnet eine Liste von Werten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Part of the query</source>
        <translation>Teil der Suche</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Problem Files</source>
        <translation>Fehlerhafte Dateien</translation>
    </message>
    <message>
        <source>Problem files</source>
        <translation>Fehlerhafte Dateien</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Remove from the Library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>Entfernen von {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Renaming {name}</source>
        <translation>Umbenennen von {name}</translation>
    </message>
    <message>
        <source>Replace It</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replacing {name}</source>
        <translation>Ersetzen von {name}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save the Query</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Speichern von {name}</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Site, Z to A</source>
        <translation>Website, Z bis A</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags, Z to A</source>
        <translation>Schlagwörter, Z bis A</translation>
    </message>
    <message>
        <source>The saved search {name} was deleted.</source>
        <translation>Die gespeicherte Suche {name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>The saved searches could not be written ({reason}) and are as shown until the program ends.</source>
        <translation>Die gespeicherten Suchen konnten nicht geschrieben werden ({reason}); bis zum Ende des Programms gelten sie wie gezeigt.</translation>
    </message>
    <message>
        <source>The timeline could not be counted: {reason}.</source>
        <translation>Die Zeitleiste konnte nicht gezählt werden: {reason}.</translation>
    </message>
    <message>
        <source>The values could not be counted: {reason}.</source>
        <translation>Die Werte konnten nicht gezählt werden: {reason}.</translation>
    </message>
    <message>
        <source>There is a saved search called {name}.</source>
        <translation>Es gibt schon eine gespeicherte Suche namens {name}.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Titel, Z bis A</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Aufrufe</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weiterer</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>from 1,000 to 5,000</source>
        <translation>von 1.000 bis 5.000</translation>
    </message>
    <message>
        <source>from a minute and a half to ten minutes</source>
        <translation>von anderthalb bis zehn Minuten</translation>
    </message>
    <message>
        <source>from the beginning of 2020 to the end of June 2022</source>
        <translation>von Anfang 2020 bis Ende Juni 2022</translation>
    </message>
    <message>
        <source>in that month</source>
        <translation>in diesem Monat</translation>
    </message>
    <message>
        <source>in that year</source>
        <translation>in diesem Jahr</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>longer than an hour</source>
        <translation>länger als eine Stunde</translation>
    </message>
    <message>
        <source>more than 10,000</source>
        <translation>mehr als 10.000</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>keine Einträge</translation>
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
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>not {part}</source>
        <translation>nicht {part}</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>nicht {value}</translation>
    </message>
    <message>
        <source>on that day or later</source>
        <translation>an diesem Tag oder später</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>shorter than twenty minutes</source>
        <translation>kürzer als zwanzig Minuten</translation>
    </message>
    <message>
        <source>soviet japan, channel:bbc, views:&gt;10000 – F1 explains</source>
        <translation>soviet japan, channel:bbc, views:&gt;10000 – F1 erklärt es</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation>{address} liegt nicht auf diesem Rechner.</translation>
    </message>
    <message numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} Eintrag</numerusform>
            <numerusform>{count} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values. Enter includes, − excludes</source>
        <translation>
            <numerusform>{count} Wert. Eingabe schließt ein, − schließt aus</numerusform>
            <numerusform>{count} Werte. Eingabe schließt ein, − schließt aus</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} after {value}</source>
        <translation>{field} nach {value}</translation>
    </message>
    <message>
        <source>{field} before {value}</source>
        <translation>{field} vor {value}</translation>
    </message>
    <message>
        <source>{field} begins with {value}</source>
        <translation>{field} beginnt mit {value}</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field} enthält {value}</translation>
    </message>
    <message>
        <source>{field} from {value}</source>
        <translation>{field} ab {value}</translation>
    </message>
    <message>
        <source>{field} over {value}</source>
        <translation>{field} über {value}</translation>
    </message>
    <message>
        <source>{field} under {value}</source>
        <translation>{field} unter {value}</translation>
    </message>
    <message>
        <source>{field} up to {value}</source>
        <translation>{field} bis {value}</translation>
    </message>
    <message>
        <source>{field}: {low} to {high}</source>
        <translation>{field}: {low} bis {high}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <translation>{first} oder {other}</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}: {count} records</source>
        <translation>
            <numerusform>{first} bis {last}: {count} Eintrag</numerusform>
            <numerusform>{first} bis {last}: {count} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} ({state})</source>
        <translation>{folder} ({state})</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and its {count} records were taken out of the library.</source>
        <translation>
            <numerusform>{folder} und der {count} Eintrag darin wurden aus der Bibliothek entfernt.</numerusform>
            <numerusform>{folder} und die {count} Einträge darin wurden aus der Bibliothek entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} is back in the library.</source>
        <translation>{folder} ist wieder in der Bibliothek.</translation>
    </message>
    <message>
        <source>{folder} was taken out of the library.</source>
        <translation>{folder} wurde aus der Bibliothek entfernt.</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name} was replaced.</source>
        <translation>{name} wurde ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {count} chosen</source>
        <translation>
            <numerusform>{name}, {count} gewählt</numerusform>
            <numerusform>{name}, {count} gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: its permissions forbid it.</source>
        <translation>{path} kann nicht gelesen werden: Die Zugriffsrechte erlauben es nicht.</translation>
    </message>
    <message>
        <source>{path} does not answer; it is added when it does.</source>
        <translation>{path} antwortet nicht; der Pfad wird hinzugefügt, sobald er antwortet.</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder.</source>
        <translation>{path} ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>{path} is no record: {reason} (line {line}).</source>
        <translation>{path} ist kein Eintrag: {reason} (Zeile {line}).</translation>
    </message>
    <message>
        <source>{path} is no record: {reason}.</source>
        <translation>{path} ist kein Eintrag: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ist nicht da.</translation>
    </message>
    <message>
        <source>{reason}  →  {place}</source>
        <translation>{reason}  →  {place}</translation>
    </message>
    <message>
        <source>{reason} F5 tries again.</source>
        <translation>{reason} F5 versucht es erneut.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>{step} was undone.</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {count} records</source>
        <translation>
            <numerusform>{when}: {count} Eintrag</numerusform>
            <numerusform>{when}: {count} Einträge</numerusform>
        </translation>
    </message>
</context>
</TS>
