export const costs = {
  lessThanNothing: 'less than $0.0001',
  spent: '{input} tokens in, {output} out · {money} · {model}',
  spentEstimated: 'about {input} tokens in, {output} out · about {money} (estimated) · {model}',
  spentUnpriced: '{input} tokens in, {output} out · price unknown · {model}',
  spentUnpricedEstimated: 'about {input} tokens in, {output} out · price unknown (estimated) · {model}',
} as const;
