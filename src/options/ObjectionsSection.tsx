import { useState } from 'preact/hooks';
import { deleteObjections } from '../browser/objections.ts';
import { useObjections } from '../browser/use-objections.ts';
import { today } from '../model/dates.ts';
import type { Objection } from '../model/objection.ts';
import { options } from '../view/wording/options.ts';
import { saveFile } from './save-file.ts';
import { fileNameOn, testCases } from './test-cases.ts';

/** What the reader has called wrong: how much of it is kept, a file of it, and a way to be rid of it. */
export function ObjectionsSection() {
  const objections = useObjections();
  const [deleted, setDeleted] = useState(false);
  if (!objections) return null;
  const remove = async () => {
    await deleteObjections();
    setDeleted(true);
  };
  return (
    <section class="objections-kept">
      <h2>{options.objections}</h2>
      <p>{options.objectionsHelp}</p>
      <p role="status">{statusOf(objections, deleted)}</p>
      {objections.length > 0 && (
        <p class="objections-actions">
          <button type="button" class="secondary" onClick={() => save(objections)}>
            {options.saveObjections}
          </button>
          <button type="button" class="secondary" onClick={remove}>
            {options.deleteObjections}
          </button>
        </p>
      )}
    </section>
  );
}

function statusOf(objections: readonly Objection[], deleted: boolean): string {
  if (objections.length > 0) return options.objectionsKept(objections.length, pagesOf(objections));
  return deleted ? options.objectionsDeleted : options.noObjections;
}

const pagesOf = (objections: readonly Objection[]) => new Set(objections.map(({ page }) => page)).size;

const save = (objections: readonly Objection[]) =>
  saveFile(fileNameOn(today()), 'application/json', testCases(objections));
