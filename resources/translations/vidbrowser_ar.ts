<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>20 minutes to an hour</source>
        <translation>من 20 دقيقة إلى ساعة</translation>
    </message>
    <message>
        <source>4 to 20 minutes</source>
        <translation>من 4 إلى 20 دقيقة</translation>
    </message>
    <message>
        <source>A query can hold {most} words at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second document begins here and is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing here</source>
        <translation>توجد قيمة ناقصة هنا</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Addresses that hold a user name are not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour or more</source>
        <translation>ساعة أو أكثر</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>لم يعجبني</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Fetch Pictures for Everything Shown</source>
        <translation>جلب صور كل المعروض</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>جلب الصور</translation>
    </message>
    <message>
        <source>Fetching pictures… {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching pictures… {done} of {total}, {rate} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>It cannot be listed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a whole JPEG, PNG, WebP or GIF picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was broken off: pictures are not fetched now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it for the next start failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>Links that begin with “{scheme}” are not opened; copy it to use it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live or upcoming</source>
        <translation>مباشر أو قادم</translation>
    </message>
    <message>
        <source>Loading what was kept of it failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking where it is failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M3U8 playlist</source>
        <translation>قائمة تشغيل M3U8</translation>
    </message>
    <message>
        <source>More than {most} levels are within each other here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most} redirections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDJSON, a record a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUL characters are shown as �</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record files here ({endings}); {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records here; {there}</source>
        <translation>لا توجد سجلات هنا؛ {there}</translation>
    </message>
    <message>
        <source>Nothing follows that could be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is between the parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no pictures are fetched. A click ends that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-line</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>On-line</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only proxies that speak HTTP can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {most} links can be followed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {most} characters of YAML are read; the rest is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet for DuckDB, Spark and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture gone</source>
        <translation>الصورة لم تعد موجودة</translation>
    </message>
    <message>
        <source>Pictures are fetched from the network. Click to work off-line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are never fetched. The settings in the menu Edit change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that have been fetched</source>
        <translation>الصور المجلوبة</translation>
    </message>
    <message>
        <source>Pictures: {done} of {total}</source>
        <translation>الصور: {done} من {total}</translation>
    </message>
    <message>
        <source>Pictures: {done} of {total}, a server asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is not one of web servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Reading it failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file failed, see the log; the file is passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Shown are the first {most} of {length} characters of this description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Tabs that indent are read as blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The TOML front matter has a key of too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TOML front matter is longer than {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TOML front matter is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the picture cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the picture is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias *{name} is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anchor &amp;{name} is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read in time, its disk did not answer; rescan to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no front matter and is no UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no front matter: its first line is not ---</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>The file is gone; it was there when the folder was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be read; its permissions forbid it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be listed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter gives neither a title nor a video&apos;s id (vid_id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter has more than {most} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter has no closing line {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter has no lines of the form key: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is longer than {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is not TOML: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is not valid YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads out of the folder; it is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to a file that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to a folder; it is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be brought up to date: {reason}. F5 tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be loaded: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has more than {most} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has too many pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is built to take long to decode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not inside the record&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture no longer exists at its source (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture took too long to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that read this file ended; the file is passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program works off-line. The menu View changes that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names no picture.</source>
        <translation>لا يذكر السجل أي صورة.</translation>
    </message>
    <message>
        <source>The server answered with status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to be left alone for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached, or broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove that it is the one asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يجب الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The type {tag} makes nothing here; the value is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video no longer exists at its source, and so its picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file with a record in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a pipe, not a file with a record in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a socket or device, not a file with a record in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not say where it leads and is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link holds no e-mail address and is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link holds no valid host name and is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis closes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Under 4 minutes</source>
        <translation>أقل من 4 دقائق</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>Watching it failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What !!binary stands for is no text; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not {encoding} is shown as �</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown has no pictures on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of {folder} cannot be used ({reason}): it is read anew from its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work Off-line</source>
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2022, 2022-06 or 2022-06-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a length such as 90, 20m, 1:30 or 1:02:03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number such as 500, 10k or 2M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an opening one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>descriptions are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer parentheses or negations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer words, or quotes around a phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off or not a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its columns are others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept is “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only its first line is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture not gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to look for after {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to look for before {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is empty</source>
        <translation>المجلد فارغ</translation>
    </message>
    <message>
        <source>the name must end in one of {endings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text to look for in {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be fetched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be read</source>
        <comment>{count} file could not be read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files have no front matter</source>
        <comment>{count} file has no front matter</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files have no front matter and are not records</source>
        <comment>{count} file has no front matter and is not a record</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files without an ending</source>
        <comment>{count} file without an ending</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hidden</source>
        <comment>{count} hidden</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more of this kind are not listed</source>
        <comment>{count} more of this kind are not listed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} no longer exist at their source.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of its searches cannot be understood</source>
        <comment>{count} of its searches cannot be understood</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other files</source>
        <comment>{count} other file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures were fetched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {kind} files</source>
        <comment>{count} {kind} file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{files} passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}) and cannot be set aside ({obstacle})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}). It was set aside as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}؛ {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be watched ({reason}) and is looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} holds half a character or none ({half}, {none}), shown as �</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is longer than {most} characters; {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is nested too deeply; {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is not valid YAML; {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is there twice; the earlier one is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” can be read in two ways, its comma groups digits or begins a fraction; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” can be read in two ways, its point groups digits or begins a fraction; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” can be two days, its day and month may be either; write a day as 2022-06-05; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” does not say on which site the video is; the record has no link to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” has no fixed length: months and years differ; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” holds half a character or none; the record has no link to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” is a list where one value is expected; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” is in a time zone that has but a name; write its offset, such as +03:00; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” is no address that can be opened; the record has no link to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” is no id or address of a video on {site}; the record has no link to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” is not a count; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” is not a date such as 2022-06-05T04:15:33+03:00; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” is not a length of the form PT21M32S or 21:32; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” is not a length that a video has; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” is not a whole count; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” is outside the years 1 to 9999 in UTC; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” is too large for a count; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” tells no address on {site}; the record has no link to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} “{value}” tells no name; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mistake}; expected {expected}</source>
        <translation>{mistake}؛ المتوقع: {expected}</translation>
    </message>
    <message>
        <source>{path} is part of {folder} and is not listed apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already; choose another name or replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Changes to saved searches are not kept this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} has nothing on its left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} has nothing on its right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” is not a public server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” cannot be read</source>
        <translation>تعذّرت قراءة «{text}»</translation>
    </message>
</context>
</TS>
