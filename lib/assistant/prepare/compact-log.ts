import { heading } from './prompt-delimiter';

/** A line that a program wrote: with a time, a level or a place in code before it, or as JSON. */
const LOG_LINE =
  /^\s*(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ,]+\d\d:\d\d|\[?\d{1,2}:\d\d:\d\d|\w{3}\s+\d{1,2}\s\d\d:\d\d:\d\d|\[?\d{1,2}[./-](?:\d{1,2}|\w{3})[./-]\d{2,4}[ ,:T]+\d\d:\d\d|[[<]?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|SEVERE|VERBOSE)\b|at [\w$.<>]+\(|\d{1,3}(?:\.\d{1,3}){3} - |<\d+>|\{"|\[\s*\d+\.\d+\])/;
const TROUBLE =
  /\b(?:error|err|errors|fatal|fail|fails|failed|failure|exception|panic|critical|severe|traceback|denied|refused|rejected|timeout|timed out|unreachable|abort|aborted|caused by|cannot|could not|unable to|invalid|corrupt|duplicate|not found|no such|fehler|fehlgeschlagen|erreur|échec|errore|fallo|falha|fout|błąd|ошибка)\b|エラー|失敗|错误|失败|오류|\bHTTP\/?[\d.]*"? [45]\d\d|[\s"=](?:4\d\d|5\d\d)(?=[\s",)])|\b0x[89a-f][0-9a-f]{7}\b/i;

/** Lines around one of trouble, and at the ends of a log. */
const AROUND = 3;
const ENDS = 3;
/** Fewer lines of a program in a row are no log. */
const SHORTEST_LOG = 15;
/** Lines of trouble that are kept of one log, half from each end. */
const MOST_TROUBLE = 40;

export type Compacted = { text: string; lines: number };

/** Which lines of a log stay: its ends, and what stands around trouble. */
function keptOf(log: readonly string[]): boolean[] {
  const kept = log.map((_, at) => at < ENDS || at >= log.length - ENDS);
  const trouble = log.flatMap((line, at) => (TROUBLE.test(line.slice(0, 2000)) ? [at] : []));
  const told =
    trouble.length <= MOST_TROUBLE
      ? trouble
      : [...trouble.slice(0, MOST_TROUBLE / 2), ...trouble.slice(-MOST_TROUBLE / 2)];
  for (const at of told) {
    for (let line = Math.max(0, at - AROUND); line <= Math.min(log.length - 1, at + AROUND); line += 1)
      kept[line] = true;
  }
  return kept;
}

/**
 * A text whose long logs are down to their ends and what stands around lines of trouble; every cut is told where it is.
 * What people wrote between logs stays to the letter. Pure and linear.
 * @param mark of the request.
 */
export function compactLogs(text: string, mark: string): Compacted {
  const lines = text.split('\n');
  const out: string[] = [];
  let cut = 0;
  let gone = 0;
  const tell = () => {
    if (gone > 0) out.push(heading(mark, `${gone} log lines without error words left out`));
    cut += gone;
    gone = 0;
  };
  for (let from = 0; from < lines.length; ) {
    let to = from;
    // A line that is broken off goes on without a time; an empty one ends nothing.
    while (to < lines.length && isOfLog(lines, to, from)) to += 1;
    if (to - from < SHORTEST_LOG) {
      to = Math.max(to, from + 1);
      out.push(...lines.slice(from, to));
    } else {
      const log = lines.slice(from, to);
      const kept = keptOf(log);
      for (const [index, line] of log.entries()) {
        if (kept[index]) {
          tell();
          out.push(line);
        } else gone += 1;
      }
      tell();
    }
    from = to;
  }
  return { text: out.join('\n'), lines: cut };
}

/** A line of the program, or one between two of them. */
const isOfLog = (lines: readonly string[], at: number, from: number): boolean =>
  LOG_LINE.test(lines[at] ?? '') ||
  (at > from && [1, 2].some((next) => at + next < lines.length && LOG_LINE.test(lines[at + next] ?? '')));
