<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>({count} times)</source>
        <translation>
            <numerusform>({count} time)</numerusform>
            <numerusform>({count} times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} Shown</source>
        <translation>
            <numerusform>All {count} Shown</numerusform>
            <numerusform>All {count} Shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also by {channel}, {count} days apart</source>
        <comment>Also by {channel}, {count} day apart</comment>
        <translation>
            <numerusform>Also by {channel}, {count} day apart</numerusform>
            <numerusform>Also by {channel}, {count} days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more of the kind.</source>
        <translation>
            <numerusform>And {count} more of the kind.</numerusform>
            <numerusform>And {count} more of the kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more parts exclude everything.</source>
        <translation>
            <numerusform>And {count} more part excludes everything.</numerusform>
            <numerusform>And {count} more parts exclude everything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.</source>
        <translation>
            <numerusform>And {count} more.</numerusform>
            <numerusform>And {count} more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more; the log has them.</source>
        <translation>
            <numerusform>And {count} more; the log has it.</numerusform>
            <numerusform>And {count} more; the log has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both have the tag “{tag}” and {count} others</source>
        <comment>Both have the tag “{tag}” and {count} other</comment>
        <translation>
            <numerusform>Both have the tag “{tag}” and {count} other</numerusform>
            <numerusform>Both have the tag “{tag}” and {count} others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both link to {link} and {count} other places</source>
        <comment>Both link to {link} and {count} other place</comment>
        <translation>
            <numerusform>Both link to {link} and {count} other place</numerusform>
            <numerusform>Both link to {link} and {count} other places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to add {count} things to the library</source>
        <translation>
            <numerusform>Drop to add {count} thing to the library</numerusform>
            <numerusform>Drop to add {count} things to the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {count} records</source>
        <translation>
            <numerusform>Export {count} record</numerusform>
            <numerusform>Export {count} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting {count} records to {file}…</source>
        <translation>
            <numerusform>Exporting {count} record to {file}…</numerusform>
            <numerusform>Exporting {count} records to {file}…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} chosen</source>
        <translation>
            <numerusform>Filters, {count} chosen</numerusform>
            <numerusform>Filters, {count} chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marks of {count} videos exported to {file}</source>
        <translation>
            <numerusform>Marks of {count} video exported to {file}</numerusform>
            <numerusform>Marks of {count} videos exported to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marks of {count} videos imported</source>
        <comment>Marks of one video imported</comment>
        <translation>
            <numerusform>Marks of one video imported</numerusform>
            <numerusform>Marks of {count} videos imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marks of {count} videos imported; the others were so already.</source>
        <translation>
            <numerusform>Marks of {count} video imported; the others were so already.</numerusform>
            <numerusform>Marks of {count} videos imported; the others were so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My tags that all {count} selected videos have</source>
        <translation>
            <numerusform>My tags that the {count} selected video has</numerusform>
            <numerusform>My tags that all {count} selected videos have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {count} records the description is missing: their files could not be read.</source>
        <translation>
            <numerusform>Of {count} record the description is missing: its file could not be read.</numerusform>
            <numerusform>Of {count} records the description is missing: their files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open {count}</source>
        <translation>
            <numerusform>Open {count}</numerusform>
            <numerusform>Open {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rating taken off {count} videos</source>
        <comment>Rating taken off {count} video</comment>
        <translation>
            <numerusform>Rating taken off {count} video</numerusform>
            <numerusform>Rating taken off {count} videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {count} Versions</source>
        <translation>
            <numerusform>Show {count} Version</numerusform>
            <numerusform>Show {count} Versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong ({count} times): Details…</source>
        <translation>
            <numerusform>Something went wrong ({count} time): Details…</numerusform>
            <numerusform>Something went wrong ({count} times): Details…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star taken off {count} videos</source>
        <comment>Star taken off {count} video</comment>
        <translation>
            <numerusform>Star taken off {count} video</numerusform>
            <numerusform>Star taken off {count} videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of {count} videos changed</source>
        <comment>Tags of {count} video changed</comment>
        <translation>
            <numerusform>Tags of {count} video changed</numerusform>
            <numerusform>Tags of {count} videos changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} places; Enter plays the video there.</source>
        <translation>
            <numerusform>The first {count} place; Enter plays the video there.</numerusform>
            <numerusform>The first {count} places; Enter plays the video there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {most} of {count} records are dragged.</source>
        <translation>
            <numerusform>The first {most} of {count} record are dragged.</numerusform>
            <numerusform>The first {most} of {count} records are dragged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {count} Selected</source>
        <translation>
            <numerusform>The {count} Selected</numerusform>
            <numerusform>The {count} Selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is a good copy of {date} with marks of {count} videos. The damaged file is set aside, not removed.</source>
        <translation>
            <numerusform>There is a good copy of {date} with marks of {count} video. The damaged file is set aside, not removed.</numerusform>
            <numerusform>There is a good copy of {date} with marks of {count} videos. The damaged file is set aside, not removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “{part}” there would be {count} records.</source>
        <translation>
            <numerusform>Without “{part}” there would be {count} record.</numerusform>
            <numerusform>Without “{part}” there would be {count} records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>and {count} more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} byte</numerusform>
            <numerusform>{count} bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} channels</source>
        <translation>
            <numerusform>{count} channel</numerusform>
            <numerusform>{count} channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be fetched.</source>
        <translation>
            <numerusform>{count} could not be fetched.</numerusform>
            <numerusform>{count} could not be fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} dates could not be read; what was watched then has none.</source>
        <translation>
            <numerusform>{count} date could not be read; what was watched then has none.</numerusform>
            <numerusform>{count} dates could not be read; what was watched then has none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files are imported…</source>
        <translation>
            <numerusform>{count} file is imported…</numerusform>
            <numerusform>{count} files are imported…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be read</source>
        <comment>{count} file could not be read</comment>
        <translation>
            <numerusform>{count} file could not be read</numerusform>
            <numerusform>{count} files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be read</source>
        <translation>
            <numerusform>{count} file could not be read</numerusform>
            <numerusform>{count} files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files tell of lists of videos</source>
        <comment>{count} file tells of a list of videos</comment>
        <translation>
            <numerusform>{count} file tells of a list of videos</numerusform>
            <numerusform>{count} files tell of lists of videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files tell of no video</source>
        <comment>{count} file tells of no video</comment>
        <translation>
            <numerusform>{count} file tells of no video</numerusform>
            <numerusform>{count} files tell of no video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files tell of no video and are not records</source>
        <comment>{count} file tells of no video and is not a record</comment>
        <translation>
            <numerusform>{count} file tells of no video and is not a record</numerusform>
            <numerusform>{count} files tell of no video and are not records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files without an ending</source>
        <comment>{count} file without an ending</comment>
        <translation>
            <numerusform>{count} file without an ending</numerusform>
            <numerusform>{count} files without an ending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hidden</source>
        <comment>{count} hidden</comment>
        <translation>
            <numerusform>{count} hidden</numerusform>
            <numerusform>{count} hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} likes</source>
        <translation>
            <numerusform>{count} like</numerusform>
            <numerusform>{count} likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links copied.</source>
        <translation>
            <numerusform>{count} link copied.</numerusform>
            <numerusform>{count} links copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more of this kind are not listed</source>
        <comment>{count} more of this kind are not listed</comment>
        <translation>
            <numerusform>{count} more of this kind are not listed</numerusform>
            <numerusform>{count} more of this kind are not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} no longer exist at their source.</source>
        <translation>
            <numerusform>{count} no longer exists at its source.</numerusform>
            <numerusform>{count} no longer exist at their source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of its searches cannot be understood</source>
        <comment>{count} of its searches cannot be understood</comment>
        <translation>
            <numerusform>{count} of its searches cannot be understood</numerusform>
            <numerusform>{count} of its searches cannot be understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other files</source>
        <comment>{count} other file</comment>
        <translation>
            <numerusform>{count} other file</numerusform>
            <numerusform>{count} other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other files</source>
        <translation>
            <numerusform>{count} other file</numerusform>
            <numerusform>{count} other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures came along.</source>
        <translation>
            <numerusform>{count} picture came along.</numerusform>
            <numerusform>{count} pictures came along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures were fetched.</source>
        <translation>
            <numerusform>{count} picture was fetched.</numerusform>
            <numerusform>{count} pictures were fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} place</numerusform>
            <numerusform>{count} places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places; Enter plays the video there.</source>
        <translation>
            <numerusform>{count} place; Enter plays the video there.</numerusform>
            <numerusform>{count} places; Enter plays the video there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} record</numerusform>
            <numerusform>{count} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records added from {place}.</source>
        <translation>
            <numerusform>{count} record added from {place}.</numerusform>
            <numerusform>{count} records added from {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records are selected. At most {most} videos are opened at once.

Open the first {most}?</source>
        <translation>
            <numerusform>{count} record is selected. At most {most} videos are opened at once.

Open the first {most}?</numerusform>
            <numerusform>{count} records are selected. At most {most} videos are opened at once.

Open the first {most}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records are too many to be copied: at most {most} are. They can be exported.</source>
        <translation>
            <numerusform>{count} record is too many to be copied: at most {most} are. It can be exported.</numerusform>
            <numerusform>{count} records are too many to be copied: at most {most} are. They can be exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records copied.</source>
        <translation>
            <numerusform>{count} record copied.</numerusform>
            <numerusform>{count} records copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records exported to {file}</source>
        <translation>
            <numerusform>{count} record exported to {file}</numerusform>
            <numerusform>{count} records exported to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records exported to {file}.</source>
        <translation>
            <numerusform>{count} record exported to {file}.</numerusform>
            <numerusform>{count} records exported to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records have no link.</source>
        <translation>
            <numerusform>{count} record has no link.</numerusform>
            <numerusform>{count} records have no link.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records selected</source>
        <translation>
            <numerusform>{count} record selected</numerusform>
            <numerusform>{count} records selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records without a video could not be opened.</source>
        <translation>
            <numerusform>{count} record without a video could not be opened.</numerusform>
            <numerusform>{count} records without a video could not be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records.</source>
        <translation>
            <numerusform>{count} record.</numerusform>
            <numerusform>{count} records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} subtitle files in {folder} could not be read; the log names them.</source>
        <comment>One subtitle file in {folder} could not be read; the log names it.</comment>
        <translation>
            <numerusform>One subtitle file in {folder} could not be read; the log names it.</numerusform>
            <numerusform>{count} subtitle files in {folder} could not be read; the log names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} titles copied.</source>
        <translation>
            <numerusform>{count} title copied.</numerusform>
            <numerusform>{count} titles copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values. Enter includes, − excludes</source>
        <translation>
            <numerusform>{count} value. Enter includes, − excludes</numerusform>
            <numerusform>{count} values. Enter includes, − excludes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos</source>
        <translation>
            <numerusform>{count} video</numerusform>
            <numerusform>{count} videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos kept for later</source>
        <comment>{count} video kept for later</comment>
        <translation>
            <numerusform>{count} video kept for later</numerusform>
            <numerusform>{count} videos kept for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos marked as not watched</source>
        <comment>{count} video marked as not watched</comment>
        <translation>
            <numerusform>{count} video marked as not watched</numerusform>
            <numerusform>{count} videos marked as not watched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos marked as watched</source>
        <comment>{count} video marked as watched</comment>
        <translation>
            <numerusform>{count} video marked as watched</numerusform>
            <numerusform>{count} videos marked as watched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos no longer kept for later</source>
        <comment>{count} video no longer kept for later</comment>
        <translation>
            <numerusform>{count} video no longer kept for later</numerusform>
            <numerusform>{count} videos no longer kept for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos rated {rating} of 5</source>
        <comment>{count} video rated {rating} of 5</comment>
        <translation>
            <numerusform>{count} video rated {rating} of 5</numerusform>
            <numerusform>{count} videos rated {rating} of 5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos starred</source>
        <comment>{count} video starred</comment>
        <translation>
            <numerusform>{count} video starred</numerusform>
            <numerusform>{count} videos starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} views</source>
        <translation>
            <numerusform>{count} view</numerusform>
            <numerusform>{count} views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} warning</numerusform>
            <numerusform>{count} warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were there already.</source>
        <translation>
            <numerusform>{count} was there already.</numerusform>
            <numerusform>{count} were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {kind} files</source>
        <comment>{count} {kind} file</comment>
        <translation>
            <numerusform>{count} {kind} file</numerusform>
            <numerusform>{count} {kind} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} holds marks of {count} videos. “Import Marks…” adds them to your own.</source>
        <translation>
            <numerusform>{file} holds marks of {count} video. “Import Marks…” adds them to your own.</numerusform>
            <numerusform>{file} holds marks of {count} videos. “Import Marks…” adds them to your own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}: {count} records</source>
        <translation>
            <numerusform>{first} to {last}: {count} record</numerusform>
            <numerusform>{first} to {last}: {count} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{folder} and its {count} records were taken out of the library.</source>
        <translation>
            <numerusform>{folder} and its {count} record were taken out of the library.</numerusform>
            <numerusform>{folder} and its {count} records were taken out of the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of {total} records.</source>
        <translation>
            <numerusform>{found} of {total} record.</numerusform>
            <numerusform>{found} of {total} records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} and {count} more</numerusform>
            <numerusform>{names} and {count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {count} chosen</source>
        <translation>
            <numerusform>{name}, {count} chosen</numerusform>
            <numerusform>{name}, {count} chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {amount} of {whole} records</source>
        <translation>
            <numerusform>{name}: {amount} of {whole} record</numerusform>
            <numerusform>{name}: {amount} of {whole} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {amount} of {whole} records, {share}</source>
        <translation>
            <numerusform>{name}: {amount} of {whole} record, {share}</numerusform>
            <numerusform>{name}: {amount} of {whole} records, {share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}B</source>
        <comment>billions, in short</comment>
        <translation>
            <numerusform>{number}B</numerusform>
            <numerusform>{number}B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}K</source>
        <comment>thousands, in short</comment>
        <translation>
            <numerusform>{number}K</numerusform>
            <numerusform>{number}K</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}M</source>
        <comment>millions, in short</comment>
        <translation>
            <numerusform>{number}M</numerusform>
            <numerusform>{number}M</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}T</source>
        <comment>trillions, in short</comment>
        <translation>
            <numerusform>{number}T</numerusform>
            <numerusform>{number}T</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} records</source>
        <translation>
            <numerusform>{shown} of {count} record</numerusform>
            <numerusform>{shown} of {count} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when}: {count} records</source>
        <translation>
            <numerusform>{when}: {count} record</numerusform>
            <numerusform>{when}: {count} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{word}” and {count} more words in both titles</source>
        <comment>“{word}” and {count} more word in both titles</comment>
        <translation>
            <numerusform>“{word}” and {count} more word in both titles</numerusform>
            <numerusform>“{word}” and {count} more words in both titles</numerusform>
        </translation>
    </message>
</context>
</TS>
