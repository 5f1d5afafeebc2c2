/** Reads a JSON file of the extension. Rejects when it is missing or damaged. */
export async function readOwnJson(url: string): Promise<unknown> {
  return (await fetchOwn(url)).json();
}

/** Reads a file of the extension. Rejects when it is missing. */
export async function readOwnBytes(url: string): Promise<ArrayBuffer> {
  return (await fetchOwn(url)).arrayBuffer();
}

/** Unpacks what is in the zlib format. Rejects when it is damaged. */
export function inflate(packed: ArrayBuffer): Promise<ArrayBuffer> {
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'))).arrayBuffer();
}

async function fetchOwn(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`Proviso could not read its data file ${url} (${answer.status})`);
  return answer;
}
