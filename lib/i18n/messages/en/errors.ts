/** What people read when something goes wrong, by the code of the AppError. */
export const errors = {
  'bad-request': 'This request can’t be understood: {reason}',
  'media-type': 'This is not sent as this address takes it. It takes: {expected}',
  'sign-in-needed': 'This needs a sign-in.',
  'token-unknown': 'This token signs nobody in. It may be mistyped, used up, expired or revoked.',
  'role-too-low':
    'Your token does not allow this. It needs the role {role, select, admin {admin} editor {editor} other {reader}}.',
  'cross-site': 'This came from another site and was refused.',
  'writes-off': 'This site is read-only: nothing can be written here.',
  'too-many-tries':
    'Too many tries. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  'too-many-requests':
    'Too many requests from your address. Ask again in {seconds, plural, one {# second} other {# seconds}}.',
  'token-name': 'A token needs a name of 1 to {most} characters, on one line.',
  'token-name-taken':
    'There is a token of this name already. Revoked ones keep their names, too; choose another.',
  'token-missing': 'There is no such token.',
  'not-found': 'There is nothing at this address.',
  gone: 'This was part of an earlier edition and is not in the current one.',
  'format-unknown': 'This answer is given as JSON only: format=json.',
  'form-too-large':
    'The form is larger than any of this site: {most} kB are read. Nothing was changed.',
  'address-too-long':
    'This address is too long: it has {length} characters, and {most} are read. Shorten the texts in it.',
  'report-queue-full':
    'Too many reports are being made at the moment. Try again in a minute, or print the page from your browser.',
  'report-timeout':
    'The report took longer than {seconds} seconds to make and was given up. Try again, or print the page from your browser.',
  'report-failed': 'The report could not be made. Try again, or print the page from your browser.',
  'chromium-missing':
    'This server has no Chromium to make PDF files with. Print the page from your browser instead.',
  'pack-faulty':
    'The data pack was not imported: it has {count, plural, one {# fault} other {# faults}}. Nothing was changed.',
  'pack-too-large':
    'The data pack was not read: it is larger than this server allows. Nothing was changed.',
  'workbook-too-large':
    'This edition has too many rows for a workbook. Take the pack or its tables as CSV.',
  'not-a-pack': 'The data pack was not read: the file is not a zip. Nothing was changed.',
  'index-unknown': 'Nothing is published under the name “{index}”.',
  'edition-unknown': '“{edition}” is no published edition, and no folder or file.',
  'nothing-to-undo': 'There is no earlier edition of “{index}” to go back to.',
  'import-running':
    'Another import into {file} is running{holder, select, known {: {user} started it at {since}, process {process} on {host}} other {}}. Wait until it has finished, then try again.',
  'import-failed':
    'The import stopped before it was published. The published data is as it was; run the import again.',
  'import-cancelled': 'The import was cancelled. The published data is as it was.',
  'import-queue-full':
    '{count, plural, one {# import waits} other {# imports wait}} already. Try again when they have finished.',
  'draft-unknown':
    'There is no such draft. Drafts are removed when nobody has worked on them for {days, plural, one {# day} other {# days}}; send the file again.',
  'draft-step':
    'This cannot be done with the draft now. Look at its state first; another window may have gone on with it.',
  'preview-stale':
    'The index has changed since the preview was made. Make the preview again, then publish.',
  'no-mapping':
    'There is no mapping in “{file}” that can be used. It takes a mapping.json, or a pack that was made from a table.',
  'mapping-field': 'The mapping has no field “{field}”. Open the form again.',
  'mapping-value': 'What is given for “{field}” cannot stand there. Nothing was saved.',
  'mapping-stale':
    'Another window has changed this mapping since the form was opened. Nothing was saved; open the form again.',
  'undo-stale': 'Another edition has become current meanwhile. Look at the log, then decide again.',
  'edition-differs':
    'What is stored differs from what the evidence gives: {count, plural, one {# difference} other {# differences}}.',
  'database-busy': 'The database is in use by another program. Try again in a moment.',
  'database-missing': 'There is no database at {file}. Run “npm run setup” first.',
  'database-damaged':
    'The file {file} is damaged, or is no SQLite database. Put back a copy of it, name another file in DATABASE_URL, or delete it and run “npm run setup”.',
  'database-not-wal':
    'The database {file} is not in WAL mode, in which alone it is safe to read while it is written. Run “npm run db:migrate -- --wal”.',
  'database-newer':
    'The database was made by a newer version of Fulcrum (it has the migration {migration}). Update Fulcrum, or name another file in DATABASE_URL.',
  'database-behind':
    'The database lacks {count, plural, one {# migration} other {# migrations}}. Run “npm run db:migrate”.',
  'database-unwritable':
    'The database {file} can’t be read and written. Check that it is a file in a folder that you may write to, or name another file in DATABASE_URL.',
  'nothing-published': 'There is nothing published in the database yet. Run “npm run setup”.',
  'not-ready': 'The server can’t answer readers yet ({reason}).',
  'disk-full': 'The disk is full. Make room, then try again; the published data is as it was.',
  'sqlite-too-old':
    'SQLite {version} is older than {oldest}, which can damage a database. Run “npm ci” again.',
  'migration-changed':
    'The migration {migration} was changed after it had been applied. Put its file back as it was.',
  'migration-failed': 'The migration {migration} failed and was undone: {reason}',
  'migration-loses-check':
    'The migration {migration} would lose rules that the database must hold ({names}), and was undone.',
  'environment-invalid':
    'These settings have no usable value: {names}. The file .env.example says what they take.',
  'file-unreadable': 'The file or folder {file} can’t be read.',
  'file-unwritable':
    'The file {file} can’t be written. Is there room, and may you write to its folder?',
  'folder-unwritable':
    'The folder {folder} can’t be written. Give yourself the right to write to it, or set up Fulcrum in another folder.',
  'port-in-use': 'Port {port} is in use. Stop the other program, or run: PORT={other} npm start',
  'cannot-listen':
    'The server can’t listen on {host}, port {port} ({reason}). Set FULCRUM_HOST and PORT to others, or leave them out.',
  'not-built': 'The pages have not been built yet. Run “npm run build” first.',
  internal: 'Something went wrong on our side. Try again; if it stays, report it with the time.',
} as const;
