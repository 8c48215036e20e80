import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError, toFailure } from '@/lib/failures/app-error';
import { explain } from '@/lib/failures/explain';
import { isReadableOnTheWay, normaliseBaseUrl, operationUrl, originPattern } from '@/lib/llm/base-url';
import { readApiKey } from '@/lib/settings/api-key';
import { growth, LINEAR } from '../growth';

/** What a person reads of an address that will not do. */
function whyNot(typed: string): string {
  try {
    return `taken: ${normaliseBaseUrl(typed)}`;
  } catch (error) {
    return explain(toFailure(error)).text;
  }
}

test.each([
  ['https://api.openai.com/v1', 'https://api.openai.com/v1'],
  ['  api.openai.com/v1/ ', 'https://api.openai.com/v1'],
  ['API.OpenAI.com', 'https://api.openai.com/v1'],
  ['https://api.openai.com/v1/chat/completions', 'https://api.openai.com/v1'],
  ['https://api.openai.com/v1/chat/completions/', 'https://api.openai.com/v1'],
  ['https://api.openai.com/v1/responses', 'https://api.openai.com/v1'],
  ['https://api.openai.com/v1//', 'https://api.openai.com/v1'],
  ['openrouter.ai', 'https://openrouter.ai/api/v1'],
  ['api.groq.com', 'https://api.groq.com/openai/v1'],
  ['generativelanguage.googleapis.com', 'https://generativelanguage.googleapis.com/v1beta/openai'],
  ['https://me.openai.azure.com/', 'https://me.openai.azure.com/openai/v1'],
  [
    'https://me.openai.azure.com/openai/v1/?api-version=preview',
    'https://me.openai.azure.com/openai/v1?api-version=preview',
  ],
  ['localhost:11434', 'http://localhost:11434/v1'],
  ['127.0.0.1:1234/v1/', 'http://127.0.0.1:1234/v1'],
  ['https://llm.example.com', 'https://llm.example.com'],
  ['llm.example.com:8443/api', 'https://llm.example.com:8443/api'],
  ['https://api.openai.com/v1#x', 'https://api.openai.com/v1'],
])('%s', (typed, expected) => {
  expect(normaliseBaseUrl(typed)).toBe(expected);
  expect(normaliseBaseUrl(expected)).toBe(expected);
});

const LLM = 'https://llm.example.com/v1';

describe('pasted with what stood around it', () => {
  test.each([
    ['https://api.openai.com/v1\u200b', 'https://api.openai.com/v1'],
    ['\ufeffhttps://llm.example.com/v1', LLM],
    ['https://llm.exa\u00admple.com/v1', LLM],
    ['\u2066https://llm.example.com/v1\u2069', LLM],
    ['https://llm.example.com/v1\u00a0', LLM],
    ['ｈｔｔｐｓ：／／llm.example.com／v1', LLM],
    ['`https://llm.example.com/v1`', LLM],
    ['"https://llm.example.com/v1"', LLM],
    ["'https://llm.example.com/v1',", LLM],
    ['„https://llm.example.com/v1“', LLM],
    ['<https://llm.example.com/v1>', LLM],
    ['(https://llm.example.com/v1)', LLM],
    ['[the API](https://llm.example.com/v1)', LLM],
    ['https://llm.example.com/v1.', LLM],
    ['https://llm.example.com/v1;', LLM],
    ['OPENAI_BASE_URL=https://llm.example.com/v1', LLM],
    ['export OPENAI_API_BASE="https://llm.example.com/v1"', LLM],
    ['$env:OPENAI_BASE_URL = "https://llm.example.com/v1"', LLM],
    ['set OPENAI_BASE_URL=https://llm.example.com/v1', LLM],
    ['- base_url: https://llm.example.com/v1', LLM],
    ['  "baseURL": "https://llm.example.com/v1",', LLM],
    ["base_url='https://llm.example.com/v1',", LLM],
    ['base_url: llm.example.com/v1', LLM],
    ['API_BASE=llm.example.com/v1', LLM],
    ['curl https://llm.example.com/v1/chat/completions \\', LLM],
    ['POST https://llm.example.com/v1/chat/completions', LLM],
    ['The address is https://llm.example.com/v1 (ask IT).', LLM],
    ['https://llm.example.com/v1 https://llm.example.com/v1', LLM],
    ['https:/llm.example.com/v1', LLM],
    ['https:llm.example.com/v1', LLM],
    ['https:///llm.example.com/v1', LLM],
    ['https:\\\\llm.example.com/v1', LLM],
    ['HTTPS://LLM.example.com/v1', LLM],
    // Behind what the field held already.
    ['https://https://llm.example.com/v1', LLM],
    ['https://http://localhost:1234/v1', 'http://localhost:1234/v1'],
    ['https://"https://llm.example.com/v1"', LLM],
    ['https://OPENAI_BASE_URL="https://llm.example.com/v1"', LLM],
    ['https://export BASE_URL=llm.example.com/v1', LLM],
  ])('%s', (typed, expected) => {
    expect(normaliseBaseUrl(typed)).toBe(expected);
    expect(normaliseBaseUrl(expected)).toBe(expected);
  });
});

describe('with another path than the compatible one', () => {
  test.each([
    ['https://api.openai.com/v1/v1', 'https://api.openai.com/v1'],
    ['https://api.openai.com/v1/chat', 'https://api.openai.com/v1'],
    ['https://api.openai.com/v1/models/gpt-4o', 'https://api.openai.com/v1'],
    ['https://api.openai.com/chat/completions', 'https://api.openai.com/v1'],
    ['https://eu.api.openai.com', 'https://eu.api.openai.com/v1'],
    ['https://llm.example.com/v1/v1/', LLM],
    ['https://llm.example.com/v1/v1/chat/completions', LLM],
    ['https://llm.example.com//v1//chat/completions//', LLM],
    ['https://llm.example.com/v1/models', LLM],
    ['https://llm.example.com/v1/embeddings', LLM],
    ['https://llm.example.com/api/v1/api/v1', 'https://llm.example.com/api/v1'],
    ['https://llm.example.com/openai/v1/chat', 'https://llm.example.com/openai/v1'],
    // Open WebUI and others keep it right there.
    ['https://webui.example.com/api', 'https://webui.example.com/api'],
    ['https://webui.example.com/api/chat/completions', 'https://webui.example.com/api'],
    ['https://webui.example.com/ollama/api/chat', 'https://webui.example.com/ollama/v1'],
    ['https://bot.example.com/chat', 'https://bot.example.com/chat'],
    ['https://llm.example.com/llm/llm', 'https://llm.example.com/llm/llm'],
    ['https://proxy.example.com/https://api.openai.com/v1', 'https://proxy.example.com/https://api.openai.com/v1'],
    ['http://localhost:11434/api', 'http://localhost:11434/v1'],
    ['http://localhost:11434/api/', 'http://localhost:11434/v1'],
    ['http://localhost:11434/api/chat', 'http://localhost:11434/v1'],
    ['http://127.0.0.1:11434/api/generate', 'http://127.0.0.1:11434/v1'],
    ['https://ollama.example.com:11434/api/tags', 'https://ollama.example.com:11434/v1'],
    ['https://ollama.com/api', 'https://ollama.com/v1'],
    ['http://localhost:1234/api/v0', 'http://localhost:1234/v1'],
    ['http://localhost:1234/api/v1/chat', 'http://localhost:1234/v1'],
    ['https://openrouter.ai/v1', 'https://openrouter.ai/api/v1'],
    ['https://openrouter.ai/api', 'https://openrouter.ai/api/v1'],
    ['https://api.groq.com/v1', 'https://api.groq.com/openai/v1'],
    [
      'https://generativelanguage.googleapis.com/v1beta/models/gemini-flash-latest:generateContent',
      'https://generativelanguage.googleapis.com/v1beta/openai',
    ],
    ['https://api.anthropic.com/v1/messages', 'https://api.anthropic.com/v1'],
    ['https://api.deepseek.com/anthropic', 'https://api.deepseek.com/v1'],
    ['https://api.deepseek.com/beta', 'https://api.deepseek.com/beta'],
    ['https://api.mistral.ai/v1/chat/completions', 'https://api.mistral.ai/v1'],
    ['https://api.x.ai', 'https://api.x.ai/v1'],
    ['https://api.fireworks.ai/v1', 'https://api.fireworks.ai/inference/v1'],
    ['https://api.cohere.com/v2', 'https://api.cohere.com/compatibility/v1'],
    ['https://dashscope-intl.aliyuncs.com/api/v1', 'https://dashscope-intl.aliyuncs.com/compatible-mode/v1'],
    ['https://api.z.ai/api/anthropic', 'https://api.z.ai/api/paas/v4'],
    ['https://api.z.ai/api/coding/paas/v4', 'https://api.z.ai/api/coding/paas/v4'],
    ['https://ark.cn-beijing.volces.com', 'https://ark.cn-beijing.volces.com/api/v3'],
    ['https://api.perplexity.ai/chat/completions', 'https://api.perplexity.ai'],
    ['https://bedrock-runtime.us-west-2.amazonaws.com', 'https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1'],
    [
      'https://api.cloudflare.com/client/v4/accounts/abc/ai/run/@cf/meta/llama',
      'https://api.cloudflare.com/client/v4/accounts/abc/ai/v1',
    ],
    [
      'https://adb-1.azuredatabricks.net/serving-endpoints/llama/invocations',
      'https://adb-1.azuredatabricks.net/serving-endpoints',
    ],
    ['https://me.openai.azure.com/openai', 'https://me.openai.azure.com/openai/v1'],
    [
      'https://me.openai.azure.com/openai/deployments/d/chat/completions?api-version=2024-10-21',
      'https://me.openai.azure.com/openai/deployments/d?api-version=2024-10-21',
    ],
  ])('%s', (typed, expected) => {
    expect(normaliseBaseUrl(typed)).toBe(expected);
    expect(normaliseBaseUrl(expected)).toBe(expected);
  });
});

describe('plain http inside the house', () => {
  test.each([
    ['http://192.168.1.20:11434/v1', 'http://192.168.1.20:11434/v1'],
    ['http://10.0.0.5', 'http://10.0.0.5/v1'],
    ['http://172.16.3.4:8000/', 'http://172.16.3.4:8000/v1'],
    ['http://172.31.255.255', 'http://172.31.255.255/v1'],
    ['http://169.254.10.1/v1', 'http://169.254.10.1/v1'],
    ['http://100.64.0.7:11434', 'http://100.64.0.7:11434/v1'],
    ['http://127.0.0.2:8080/v1', 'http://127.0.0.2:8080/v1'],
    ['http://[::1]:8080/v1', 'http://[::1]:8080/v1'],
    ['http://[fd12:3456::1]:8080', 'http://[fd12:3456::1]:8080/v1'],
    ['http://nas.local:11434', 'http://nas.local:11434/v1'],
    ['http://gpu.lan', 'http://gpu.lan/v1'],
    ['http://llm.corp.internal', 'http://llm.corp.internal/v1'],
    ['http://pi.home.arpa', 'http://pi.home.arpa/v1'],
    ['http://ollama:11434', 'http://ollama:11434/v1'],
    ['http://host.docker.internal:11434/api', 'http://host.docker.internal:11434/v1'],
    // Without a scheme: hardly anybody has a certificate for these.
    ['192.168.1.20:11434', 'http://192.168.1.20:11434/v1'],
    ['nas.local:8080/v1', 'http://nas.local:8080/v1'],
    ['ollama:11434', 'http://ollama:11434/v1'],
    ['server:8080', 'http://server:8080/v1'],
    ['[::1]:11434', 'http://[::1]:11434/v1'],
    ['https://192.168.1.20/v1', 'https://192.168.1.20/v1'],
  ])('%s', (typed, expected) => {
    expect(normaliseBaseUrl(typed)).toBe(expected);
    expect(isReadableOnTheWay(expected)).toBe(
      expected.startsWith('http:') && !/127\.|::1\]:(8080|11434)$/.test(expected) && !/\[::1\]/.test(expected),
    );
  });

  test.each([
    'http://api.openai.com/v1',
    'http://8.8.8.8/v1',
    'http://172.15.0.1/v1',
    'http://172.32.0.1/v1',
    'http://192.169.0.1/v1',
    'http://11.0.0.1/v1',
    'http://100.128.0.1/v1',
    'http://169.253.0.1/v1',
    'http://[2001:db8::1]/v1',
    'http://[fec0::1]/v1',
    'http://nas.local.example.com/v1',
    'http://local.evil.com/v1',
    'http://10.0.0.5.evil.com/v1',
    'http://lan.dev/v1',
    // As a number it is 8.8.8.8.
    'http://134744072/v1',
  ])('not for %s', (typed) => {
    expect(whyNot(typed)).toContain('http:// only on this computer or in your own network');
  });
});

describe('refused with what is wrong', () => {
  test.each([
    ['https//api.openai.com/v1', /not a web address/],
    ['https://https/api.openai.com', /not a web address|address/],
    ['ollama', /not a web address/],
    ['sk-abc', /not a web address/],
    ['https://a.example.com/v1 https://b.example.com/v1', /more than one address/],
    ['OPENAI_BASE_URL=https://a.example.com/v1 OTHER=https://b.example.com', /more than one address/],
    ['https://{resource}.openai.azure.com', /in place of the one in brackets/],
    ['https://<your-resource>.openai.azure.com/', /in place of the one in brackets/],
    ['https://platform.openai.com/api-keys', /web site for people.*https:\/\/api\.openai\.com\/v1/],
    ['https://chatgpt.com', /web site for people/],
    ['console.anthropic.com', /https:\/\/api\.anthropic\.com\/v1/],
    ['htps://api.openai.com', /must begin with https/],
    [`https://llm.example.com/${'a'.repeat(600)}`, /too long/],
  ])('%s', (typed, says) => {
    expect(whyNot(typed)).toMatch(says);
  });

  test('whatever is pasted, the host is never the scheme, and the way back is stable', () => {
    const piece = fc.constantFrom(
      'https',
      'http',
      ':',
      '/',
      '//',
      'api.openai.com',
      '/v1',
      '`',
      '"',
      ' ',
      '\u200b',
      'NAME=',
      '@',
      '?a=b',
      '10.0.0.1',
      ':8080',
      '[::1]',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        let base: string;
        try {
          base = normaliseBaseUrl(pieces.join(''));
        } catch (error) {
          return error instanceof AppError;
        }
        return !/^https?$/.test(new URL(base).hostname) && normaliseBaseUrl(base) === base;
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['a', ' ', 'https:', 'https://', '"', '- ', 'NAME=', '[', '/', '\u200b', 'v1/', '.'])(
    'time grows no faster than what is pasted: %j',
    (piece) => {
      const work = (size: number) => {
        const text = piece.repeat(size / piece.length);
        expect(() => normaliseBaseUrl(`https://x.example.com/${text}`)).not.toThrow(RangeError);
        expect(() => normaliseBaseUrl(text)).toThrow(AppError);
        readApiKey(text);
      };
      expect(growth(work, 320_000)).toBeLessThan(LINEAR);
    },
  );
});

describe('refused', () => {
  test.each([
    '',
    '   ',
    'not an address',
    'https://',
    'http://api.openai.com/v1',
    'http://8.8.8.8/v1',
    'http://172.32.0.1:8080/v1',
    'http://[2001:db8::1]:8080/v1',
    'http://localhost.evil.com/v1',
    'http://127.0.0.1.evil.com/v1',
    'ftp://api.openai.com',
    'javascript://x/%0aalert(1)',
    'https://key:secret@api.openai.com/v1',
  ])('%s', (typed) => {
    expect(() => normaliseBaseUrl(typed)).toThrow(AppError);
    expect(() => normaliseBaseUrl(typed)).toThrow('settings-invalid');
  });
});

test('an operation keeps the query', () => {
  expect(operationUrl('https://a.test/v1?api-version=1', 'models')).toBe('https://a.test/v1/models?api-version=1');
});

test.each([
  ['https://api.openai.com/v1', 'https://api.openai.com/*'],
  ['http://localhost:11434/v1', 'http://localhost/*'],
  ['llm.example.com:8443', 'https://llm.example.com/*'],
  ['http://192.168.1.20:11434', 'http://192.168.1.20/*'],
  ['http://nas.local', 'http://nas.local/*'],
  ['http://[fd00::1]:8080', 'http://[fd00::1]/*'],
])('permission for %s', (baseUrl, pattern) => {
  expect(originPattern(baseUrl)).toBe(pattern);
});
