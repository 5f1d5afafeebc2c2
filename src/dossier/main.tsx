import { readOwnJson } from '../browser/own-files.ts';
import { withWording } from '../browser/wording.ts';
import { loadRecord } from '../dataset/compiled.ts';
import { startPage } from '../view/start-page.ts';
import { RecordPage } from './RecordPage.tsx';

/*
 * The page reads the record's file itself. A message would wake the background for it and carry megabytes of JSON
 * through the browser twice; the file is the extension's own.
 */
void withWording((wording) => startPage(wording, () => <RecordPage load={() => loadRecord(readOwnJson)} />));
