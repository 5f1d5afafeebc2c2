import { useState } from 'preact/hooks';
import { returnUnneeded } from '../browser/access.ts';
import { changeSettings } from '../browser/settings.ts';
import { today } from '../model/dates.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { options } from '../view/wording/options.ts';
import { saveFile } from './save-file.ts';
import {
  type FileProblem,
  MOST_BYTES,
  type ReadFile,
  readSettingsFile,
  settingsFile,
  settingsFileName,
} from './settings-file.ts';

type Outcome =
  | { readonly kind: 'done'; readonly words: string; readonly before: Settings }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed'; readonly problem: FileProblem };

/** All settings as a file, from a file, and back to their defaults; what replaces them all can be undone. */
export function SettingsFileSection({ settings }: { settings: Settings }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const replace = async (next: Settings, words: string) => {
    setOutcome({ kind: 'done', words, before: settings });
    await changeSettings(() => next);
  };
  const load = async (file: File) => {
    const read = await readFile(file);
    if (read.ok) await replace(read.settings, options.imported);
    else setOutcome({ kind: 'failed', problem: read.problem });
  };
  const reset = async () => {
    await replace(DEFAULT_SETTINGS, options.resetDone);
    await returnUnneeded(DEFAULT_SETTINGS);
  };
  const undo = async (before: Settings) => {
    await changeSettings(() => before);
    setOutcome({ kind: 'undone' });
  };
  return (
    <section class="settings-file">
      <h2>{options.settings}</h2>
      <p>{options.settingsHelp}</p>
      <p class="buttons">
        <button type="button" class="secondary" onClick={() => save(settings)}>
          {options.exportSettings}
        </button>
        <FileButton label={options.importSettings} chosen={load} />
        <button type="button" class="secondary" onClick={reset}>
          {options.reset}
        </button>
      </p>
      <p class="outcome" role="status">
        {outcome?.kind === 'done' && (
          <>
            {outcome.words}{' '}
            <button type="button" class="more" onClick={() => undo(outcome.before)}>
              {options.undo}
            </button>
          </>
        )}
        {outcome?.kind === 'undone' && options.undone}
      </p>
      <p class="error" role="alert">
        {outcome?.kind === 'failed' && inWords(outcome.problem)}
      </p>
    </section>
  );
}

/** A button like the others; the browser's own field for files is behind it, and is what keyboard and reader meet. */
function FileButton({ label, chosen }: { label: string; chosen(file: File): void }) {
  return (
    <label class="secondary file-button">
      <input
        type="file"
        accept="application/json,.json"
        class="unseen"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) chosen(file);
          currentTarget.value = ''; // the same file may be chosen again
        }}
      />
      {label}
    </label>
  );
}

async function readFile(file: File): Promise<ReadFile> {
  if (file.size > MOST_BYTES) return { ok: false, problem: { kind: 'too-large' } };
  return readSettingsFile(await file.text());
}

const save = (settings: Settings) => saveFile(settingsFileName(today()), 'application/json', settingsFile(settings));

function inWords(problem: FileProblem): string {
  return problem.kind === 'fields' ? options.fileProblems.fields(problem.fields) : options.fileProblems[problem.kind];
}
