/** Reads a stream to its end as simply as one that uses it can: each chunk parsed, its text added up. @returns its length. */
export async function readParsed(baseUrl: string): Promise<number> {
  const answer = await fetch(`${baseUrl}/chat/completions`, { method: 'POST', body: '{}' });
  const reader = (answer.body ?? new Blob().stream()).getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith('data: {')) continue;
      text += JSON.parse(line.slice(6)).choices[0]?.delta.content ?? '';
    }
  }
  return text.length;
}
