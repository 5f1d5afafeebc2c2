/** Reads a data file of the extension. Rejects when it is missing or damaged. */
export async function readOwnFile(url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`Proviso could not read its data file ${url} (${answer.status})`);
  return answer.json();
}
