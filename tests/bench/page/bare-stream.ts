/** The characters of the same body, not understood. */
export async function readBare(baseUrl: string): Promise<number> {
  const answer = await fetch(`${baseUrl}/chat/completions`, { method: 'POST', body: '{}' });
  const reader = (answer.body ?? new Blob().stream()).getReader();
  const decoder = new TextDecoder();
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += decoder.decode(part.value, { stream: true }).length;
  }
  return length;
}
