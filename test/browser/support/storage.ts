type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** In the place of the extension API: the browser's own storage of the extension, as slow to answer as a real one. */
let stored: Record<string, unknown> = {};
const listeners = new Set<Listener>();

const soon = () => new Promise((done) => setImmediate(done));

function announce(key: string): void {
  for (const listener of listeners) listener({ [key]: { newValue: stored[key] } }, 'local');
}

const local = {
  async get(key: string) {
    const found = { [key]: structuredClone(stored[key]) };
    await soon();
    return found;
  },
  async set(values: Record<string, unknown>) {
    const copy = structuredClone(values);
    await soon();
    Object.assign(stored, copy);
    for (const key of Object.keys(values)) announce(key);
  },
  async remove(key: string) {
    await soon();
    delete stored[key];
    announce(key);
  },
};

const onChanged = {
  addListener: (listener: Listener) => listeners.add(listener),
  removeListener: (listener: Listener) => listeners.delete(listener),
};

export default { storage: { local, onChanged } };

/** Nothing is stored, and nobody listens. */
export function emptyStorage(): void {
  stored = {};
  listeners.clear();
}
