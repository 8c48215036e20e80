import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPlainText } from '@/lib/text/plain-text';

describe('Markdown goes', () => {
  test.each([
    ['heading', '## Steps\ntext', 'Steps\ntext'],
    ['escaped number', '1\\. First\n2\\) Then 10\\.2', '1. First\n2) Then 10\\.2'],
    ['a block of very many lines', `\`\`\`\n${'a\n'.repeat(300_000)}\`\`\``, 'a\n'.repeat(300_000).trimEnd()],
    ['closed heading', '### Steps ###', 'Steps'],
    ['first heading', '# Überblick', 'Überblick'],
    ['bold', 'Click **Save** now.', 'Click Save now.'],
    ['bold with colon', '**Note:** save', 'Note: save'],
    ['bold in a list', '1. **Open** it', '1. Open it'],
    ['bold in Japanese', 'これは**重要**です', 'これは重要です'],
    ['bold phrase in underscores', 'This is __very important__.', 'This is very important.'],
    ['italic', 'an *old* one, a _new_ one', 'an old one, a new one'],
    ['bold italic', '***both***', 'both'],
    ['struck through', '~~old~~ new', 'old new'],
    ['code', 'Run `ipconfig /all`.', 'Run ipconfig /all.'],
    ['bold code', '**`a_b_c`**', 'a_b_c'],
    ['code with a backtick', 'Type ``a`b``', 'Type a`b'],
    ['star list', '* one\n* two\n  * three', '- one\n- two\n  - three'],
    ['dash list', '- one\n- two', '- one\n- two'],
    ['quote', '> quoted\n>> twice', 'quoted\ntwice'],
    ['rule', 'a\n\n---\n\nb', 'a\n\nb'],
    ['link', 'See [the guide](https://a.example/x_y_z).', 'See the guide (https://a.example/x_y_z).'],
    ['link to itself', '[https://a.example](https://a.example)', 'https://a.example'],
    ['link with bare host', '[a.example](https://a.example/)', 'https://a.example/'],
    ['mail link', '[help@a.example](mailto:help@a.example)', 'help@a.example'],
    ['link with brackets', '[wiki](https://a.example/b_(c))', 'wiki (https://a.example/b_(c))'],
    ['link with title', '[a](https://b.example "T")', 'a (https://b.example)'],
    ['autolink', '<https://a.example/a_b_c>', 'https://a.example/a_b_c'],
    ['image', 'Look: ![the button](https://evil.example/?q=secret)', 'Look: the button'],
    ['bold link', '**[a](https://b.example)**', 'a (https://b.example)'],
    ['fence', 'Run:\n```bash\nls *.log  # **all**\n```\nDone', 'Run:\nls *.log  # **all**\nDone'],
    ['open fence', '```\n# not a heading', '# not a heading'],
    [
      'fence under a nested item',
      '1. Run:\n   - now:\n     ```\n     ls *.log\n     ```\n2. Done',
      '1. Run:\n   - now:\n     ls *.log\n2. Done',
    ],
    ['fence with a title', '```powershell title="x"\nGet-Service *spool*\n```\nDone', 'Get-Service *spool*\nDone'],
    ['bold with emoji', '**✅ Done**, **see ⚠️**', '✅ Done, see ⚠️'],
    ['bold in Arabic', '1. افتح **الإعدادات**', '1. افتح الإعدادات'],
    [
      'pipes in a table cell',
      '| Run | Use |\n|--|--|\n| `ls | grep x` | a \\| b<br>c |',
      '- Run: ls | grep x; Use: a | b c',
    ],
    ['tilde fence', '~~~\n```\n~~~', '```'],
    [
      'table',
      '| Name | Role |\n|---|:---:|\n| Ann | **Admin** |\n| Bob | |\n\nend',
      '- Name: Ann; Role: Admin\n- Name: Bob; Role: \n\nend',
    ],
  ])('%s', (_, markdown, plain) => expect(toPlainText(markdown)).toBe(plain));
});

describe('commands, paths and names stay to the letter', () => {
  test.each([
    'snake_case_name and another_snake_case',
    'delete *.log and *.tmp in C:\\temp\\*.log',
    'C:\\temp\\_x and C:\\_a\\_b_',
    '\\\\server\\share\\_old_\\file_name.txt',
    '\\\\srv01\\c$\\*',
    'ticket #123 and #456, #tag',
    'https://a.example/a_b_c?x=*y*&z=__w__',
    'see https://a.example/_x_/*y* and _this',
    '2 * 3 * 4 = 24',
    '2*3*4 and 2**3**4',
    'C# and F# and C++',
    '__init__.py calls __main__',
    '__init__ and __main__ and __name__',
    '# systemctl restart cups',
    '#!/bin/bash',
    'git log --oneline -- **/*.ts src/**/x',
    'dir *backup* /s',
    'find . -name *old* -o -name _x_',
    '$ grep *a* *b*',
    'Get-ChildItem *a* | Where-Object { $_.Name -like "*x*" }',
    '"line1`nline2`tend"',
    'echo `date',
    'def f(*args, **kwargs):',
    'f(*args,**kwargs)',
    'a < b > c && d || e | f',
    'HKEY_LOCAL_MACHINE\\SOFTWARE\\_x_',
    '~/.config/~tmp~',
    'array[0](x) and [brackets] (round)',
    '%APPDATA%\\Micro_soft\\*.ost',
    'SELECT * FROM t WHERE a*b > 1',
    '5 stars: *****',
    '- one\n- two\n\n1. first\n2. second',
    '-- \nname',
    'a | b\nc | d',
    '\tindented\n    more',
  ])('%j', (text) => expect(toPlainText(text)).toBe(text));
});

test.each([
  ['It restarts[^1]. Wait.', 'It restarts[1]. Wait.'],
  ['[^1]: Only the **core** switch.', '[1] Only the core switch.'],
  ['Both[^a] of them[^2]', 'Both[a] of them[2]'],
  ['Use `[^1]` or ^[^1]*$ or x[^1]+', 'Use [^1] or ^[^1]*$ or x[^1]+'],
])('footnotes: %j', (markdown, plain) => expect(toPlainText(markdown)).toBe(plain));

test('text without marks is unchanged', () => {
  const unit = fc.constantFrom(...'abc XYZ äß漢字ひ 019 .,;:!?()"\'/$%@{}^\n\t–…😀');
  // Two blanks at the end of a line are a mark.
  const bare = (text: string) => text.replace(/(?<=\S) {2,}(?=\n|$)/g, '');
  fc.assert(fc.property(fc.string({ unit, maxLength: 200 }), (text) => toPlainText(text) === bare(text)));
});

test('once is enough', () => {
  const piece = fc.constantFrom(
    'word ',
    'Word',
    '**bold** ',
    '*italic* ',
    '_it_ ',
    '[a](https://b.example) ',
    '\n',
    '\n\n',
    '## Head\n',
    '* item\n',
    '> said\n',
    'C:\\temp\\_x ',
    '*.log ',
    '`code` ',
    '2 * 3 ',
    '__init__ ',
    '~~x~~ ',
    '| a | b |\n|--|--|\n| c | d |\n',
    '---\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const once = toPlainText(pieces.join(''));
      expect(toPlainText(once)).toBe(once);
    }),
    { numRuns: 500 },
  );
});

test('code is kept to the letter, in the line and in a block, whatever it is', () => {
  const unit = fc.constantFrom(...'ab_c*#>|~-.:/\\$%{}[]()"\'<&=+ 019é漢', '**', '__', '](https://x.example)');
  const code = fc.string({ unit, minLength: 1, maxLength: 60 }).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(code, (text) => {
      expect(toPlainText(`Run \`${text}\` now`)).toBe(`Run ${text} now`);
      expect(toPlainText(`1. Run:\n     \`\`\`\n     ${text}\n     \`\`\`\n2. Done`)).toBe(
        `1. Run:\n     ${text}\n2. Done`,
      );
    }),
    { numRuns: 500 },
  );
});
