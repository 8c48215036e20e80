import { describe, expect, test } from 'vitest';
import { createAnswerReader } from '@/lib/assistant/answer';
import { TASKS } from '@/lib/assistant/tasks';
import { INSTRUCTION_WORDS } from '@/lib/assistant/tasks/instruction-words-data';
import { INSTRUCTION_PARTS } from '@/lib/assistant/tasks/instructions';
import { textToHtml } from '@/lib/text/text-to-html';

const reader = createAnswerReader(TASKS.instructions);
const PARTS = Object.fromEntries(INSTRUCTION_PARTS.map(({ key }) => [key, 'Words.']));
const read = (fields: object) => reader.finish(JSON.stringify({ ...PARTS, ...fields })).text;

const COMMANDS = [
  'ipconfig /flushdns',
  'sfc /scannow',
  'DISM /Online /Cleanup-Image /RestoreHealth',
  'C:\\Temp\\new\\bin\\readme.txt',
  'C:\\Program Files (x86)\\Common Files\\_x\\*.log',
  '\\\\server\\share$\\Users\\%USERNAME%',
  '%APPDATA%\\Microsoft\\Teams\\Cache',
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion',
  'HKCU:\\Software\\Policies\\*',
  'reg add "HKLM\\SYSTEM\\CurrentControlSet\\Services\\Spooler" /v Start /t REG_DWORD /d 2 /f',
  'net stop spooler && del /Q /F %systemroot%\\System32\\spool\\PRINTERS\\*.* && net start spooler',
  'Get-Service -Name "Spooler" | Where-Object { $_.Status -eq \'Stopped\' }',
  'Get-ADUser -Filter {Name -like "*smith*"} -Properties * | Select-Object Name,`Enabled',
  '$env:Path -split ";" | ForEach-Object { "$_`n" }',
  'Get-ChildItem C:\\Users\\*\\AppData -Recurse -Filter *.ost',
  '[Environment]::SetEnvironmentVariable("A", $null, "Machine")',
  'Set-ExecutionPolicy -Scope Process -ExecutionPolicy Bypass',
  'Test-NetConnection -ComputerName vpn.acme.example -Port 443',
  'netsh winsock reset',
  'netsh int ip set dns "Ethernet 2" static 10.0.0.1',
  'wmic product where "name like \'%%Office%%\'" call uninstall',
  'for /f "tokens=*" %i in (\'dir /b *.txt\') do @echo %i',
  'cmd /c "echo <none> > nul 2>&1"',
  'robocopy D:\\data \\\\nas01\\backup /MIR /R:1 /W:1 /XD "~tmp"',
  'sudo systemctl restart cups.service',
  '# systemctl status sshd',
  '$ tail -f /var/log/syslog | grep -E "error|fail"',
  'grep -rn "__init__" /opt/app/**/*.py',
  "sed -i 's/\\bfoo\\b/bar/g; s/a\\tb/c/' /etc/hosts",
  'awk -F: \'{ print $1 "\\t" $3 }\' /etc/passwd',
  'find / -name "*.log" -mtime +30 -exec rm {} \\;',
  'chmod 600 ~/.ssh/id_ed25519',
  'rm -rf ~/Library/Caches/com.apple.*',
  'defaults write com.apple.finder AppleShowAllFiles -bool true',
  'launchctl kickstart -k gui/$(id -u)/com.acme.agent',
  'export PATH="$HOME/bin:$PATH"',
  '[[ -f /etc/os-release ]] && . /etc/os-release && echo "$ID_LIKE"',
  'if [ $? -ne 0 ]; then echo "failed: $?"; fi',
  'curl -sS -H "Accept: application/json" "https://api.example/v1/x?a=1&b=%20c#frag"',
  'curl -d \'{"a": [1, 2], "b": "c\\nd"}\' https://api.example/hook',
  'openssl s_client -connect mail.example:993 -servername mail.example </dev/null',
  'docker run --rm -v "$PWD":/w -e A=B alpine:3 sh -c \'ls -la /w\'',
  "kubectl get pods -o jsonpath='{.items[*].metadata.name}'",
  'git log --pretty=format:"%h %s" -- "*.md"',
  "SELECT * FROM users WHERE name LIKE '%\\_x%' AND id <> 5;",
  'UPDATE t SET a = a * 2 WHERE b IN (1,2) -- not c',
  'psql -c "\\dt *.*"',
  '/etc/nginx/sites-enabled/__default__.conf',
  '/var/log/*.{log,gz}',
  '~/.config/app/_settings_.json',
  'https://learn.example/en_us/a_b_c?x=*y*&z=~1~',
  'https://kb.example/(guide)/step-1.html',
  'smb://nas.example/Öffentlich/Täglich',
  'ms-settings:network-vpn',
  'shell:startup',
  'outlook.exe /cleanviews /resetnavpane',
  '^\\d{3}-\\w+\\s*(?:a|b)*$',
  'echo "&amp; &lt;b&gt;"',
  'printf "%s\\n" "a  b"',
  '- name: restart',
];

const SHAPES: [string, (command: string) => object][] = [
  ['fenced in a text', (one) => ({ resolution: `1. Type:\n\`\`\`\n${one}\n\`\`\`\n2. Look.` })],
  ['a key of its own', (command) => ({ resolution: [{ step: 'Type:', command, system: '', risk: 'read', undo: '' }] })],
  ['among others', (one) => ({ diagnostic_steps: [{ step: 1, action: 'Type', commands: ['whoami', one] }, 'Look.'] })],
  ['fenced in its key', (one) => ({ resolution: [{ text: 'Type', cmd: `\`\`\`powershell\n${one}\n\`\`\`` }] })],
  ['one object', (command) => ({ resolution: { description: 'Type', Command: command } })],
  ['by system', (one) => ({ resolution: [{ step: 'Type', command: { windows: one, linux: 'uname -a' } }] })],
  ['nested', (one) => ({ resolution: { 'Phase 1': { steps: [{ substeps: [{ step: 'Type', command: one }] }] } } })],
  ['in another part', (one) => ({ complications: [{ what: 'It fails', command: one }] })],
];

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&' };
const linesOfHtml = (html: string) =>
  html
    .replace(/<br>|<\/?(?:p|li|ol|ul)[^>]*>/g, '\n')
    .replace(/<\/?a\b[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .split('\n')
    .map((line) => line.trim());

test('there are sixty', () => expect(new Set(COMMANDS).size).toBe(60));

describe.each(SHAPES)('a command, %s', (name, shape) => {
  test.each(COMMANDS.filter((one) => name !== 'fenced in a text' || !one.startsWith('- ')))('%s', (command) => {
    const text = read(shape(command));
    expect(text.split('\n').map((line) => line.trim())).toContain(command);
    expect(linesOfHtml(textToHtml(text))).toContain(command);
  });
});

test('a step says for which system it is, what it does and the way back, in the language of the text', () => {
  const step = {
    step: 'Leeren.',
    command: 'ipconfig /flushdns',
    system: 'Windows 11',
    risk: 'change',
    undo: 'Neu starten.',
  };
  const text = read({
    language: 'de-DE',
    diagnostic_steps: [{ ...step, command: '', system: 'n/a', risk: 'read', undo: '' }, { step: 'Fragen.' }],
    resolution: [step, { ...step, risk: 'disruptive', undo: 'none', system: '' }],
  });
  expect(text).toContain(
    '1. Ursachenanalyse\nWords.\n\n2. Diagnoseschritte\n1. Leeren.\n(liest nur)\n\n2. Fragen.\n\n3. Lösung\n',
  );
  expect(text).toContain(
    '1. Leeren.\nipconfig /flushdns\n(Windows 11 · ändert etwas)\nWeg zurück: Neu starten.\n\n2. Leeren.',
  );
  expect(text).toContain('(unterbricht die Arbeit oder kann Daten kosten)\n\n4. Voraussetzungen');
});

test.each([
  ...Object.entries(INSTRUCTION_WORDS).map(([code, { parts }]) => [code, parts[2]]),
  ['PT-br', 'Resolução'],
  ['zh_CN', '解决方法'],
  ['German', 'Lösung'],
  ['Français', 'Résolution'],
  ['tlh', 'Resolution'],
  ['constructor', 'Resolution'],
  ['', 'Resolution'],
])('headings in %j', (language, heading) => {
  expect(read({ language })).toContain(`3. ${heading}\n`);
});

test('each language has words of its own for all', () => {
  expect(Object.keys(INSTRUCTION_WORDS)).toHaveLength(12);
  for (const { parts, ...others } of Object.values(INSTRUCTION_WORDS))
    expect(new Set([...parts, ...Object.values(others)]).size).toBe(11);
});

test('while it comes, a step has its command as soon as that is read, and nothing of the JSON', () => {
  const raw = JSON.stringify({
    language: 'en',
    ...PARTS,
    resolution: [{ step: 'Go.', command: 'a\\b', risk: 'read' }],
  });
  for (let at = 1; at < raw.length; at += 1) expect(reader.visible(raw.slice(0, at))).not.toMatch(/[{}"\]]|command/);
  expect(reader.finish(raw).text).toContain('3. Resolution\n1. Go.\na\\b\n(only reads)\n');
});
