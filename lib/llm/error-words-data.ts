/**
 * Words by which endpoints say what is wrong, in lower case. Sources: the vendors' error references, public recordings and
 * reports in issue trackers, 2023-2026; the Chinese ones are those of Zhipu, MiniMax, DashScope, Hunyuan and Qianfan.
 * Every gap is bounded: an error may hold anything.
 */
const any = (...signs: RegExp[]): RegExp => new RegExp(signs.map(({ source }) => source).join('|'));

/** A provider may be used only under a data policy that the account does not allow. */
export const DATA_POLICY = any(
  /no (allowed |available )?(endpoints?|providers?).{0,80}(data policy|privacy|guardrail|retention|training)/,
  /matching your .{0,40}(data policy|privacy|guardrail)/,
  /settings\/privacy|privacy settings?/,
  /train on (your |the )?(prompts|data|inputs)|data sharing/,
  /zero[- ]data[- ]retention|\bzdr\b/,
  /model training violation/,
);

export const NO_MEMORY = any(
  /out[ _-]of[ _-]memory|outofmemory|\boom\b|cudamalloc|signal: killed/,
  /more (system |gpu |video )?memory|insufficient (system |gpu )?(memory|resources|vram|ram)/,
  /not enough (free |available )?(system |gpu |video )?(memory|vram|ram)/,
  /(unable|failed|cannot|could not) to allocate|cannot allocate memory|no available memory|memory .{0,40}(exhausted|insufficient)/,
  /requires.{0,30}memory|bad_alloc|no space in (the )?kv|内存不足|显存不足/,
);

export const QUOTA_NAME = any(
  /insufficient_?(user_)?(quota|balance|credit|fund)|credit_?balance|billing|exceeded_current_quota|arrearage/,
  /budget_?exceeded|exceeded_?(token_?)?budget|overdue|balance_(depleted|not_enough|insufficient)|not_enough_balance/,
  /payment_?required|freetieronly|spend(ing)?_?limit|quota_?exhausted|out_of_credit|no_credit|resourcepack\w*exhausted/,
  /unpaidbill|blocked_api_access|setlimitexceeded|credit_?limit/,
);

/** Certain enough to be believed in a 5xx, too. */
export const QUOTA_SURE = any(
  /insufficient (account |user |available )?(balance|credits?|funds?|quota)/,
  /(budget|credits?) (has been |have been |are |is )?(exceeded|exhausted|depleted)|over budget|arrearage|余额不足|欠费/,
);

export const QUOTA = any(
  QUOTA_SURE,
  /exceed(ed|s)? (your |the )?(\w+ ){0,2}(quota|credits?|budget|allowance)|exceed(ed|s) (your |the )?spend/,
  /credit balance|balance (is )?(too low|not enough|insufficient|negative|zero|empty|exhausted|0(?![.\d]))|quota is not enough/,
  /\bno (remaining |available |more )?(balance|quota|funds)\b|free (\w+ )?(quota|tier|credits?).{0,30}(exceeded|exhausted|used up)/,
  /(no|not enough|any|out of|zero|all available|more|add|purchase|buy|expired) (api |usable |usage |remaining |available )?credits?\b/,
  /credits? (have |has |are |is |were )?(been )?(expired|used up|run out|insufficient)/,
  /(used up|run out of|ran out of|out of|exhausted) (all )?(your |the |my )?(\w+ ){0,3}(quota|balance|budget|allocation|neurons|funds|allowance|credits?)\b/,
  /(allocation|allowance|free tier|free quota|resource (pack|package)).{0,40}(exhausted|used up|depleted|run out)/,
  /(spend(ing)?|credit|billing|key|budget) (hard )?(limit|cap)s?.{0,40}(reached|exceeded)/,
  /(reached|exceeded|hit) .{0,30}(spend(ing)?|billing|credit|budget|specified api usage|set inference) (limit|cap)s?/,
  /billing (hard limit|is not|not active|has not been|is disabled|account .{0,20}(disabled|closed))/,
  /check your (plan and )?billing|(enable|set up|requires?|without|activate) (a )?billing|payment (required|method|failed|is overdue)/,
  /unpaid|non-?payment|billing (cycle|period)|overdue|past[- ]due|arrears|good standing|\brecharge\b|\btop[- ]up\b/,
  /subscription.{0,30}(expired|inactive|ended|cancel)|trial.{0,40}(expired|ended|used up)|calls? ?\/ ?month/,
  /monthly.{0,30}(limit|usage|included|spend|budget|quota|credit)/,
  /请?充值|额度.{0,6}(不足|用尽|用完|耗尽|已用)|资源包.{0,10}(用尽|耗尽|不足|用完)|账户.{0,6}余额|残高不足/,
);

export const QUOTA_COMES_BACK = any(
  /quota exceeded for (metric|quota)/,
  /please retry in \d/,
  /#token-limit/,
  /call volume quota|replenished in/,
  /free-models-per-(day|min)/,
  /per[- ](min|sec)|\b[rt]pm\b|rate limit (is |was )?(reached|exceeded)/,
);

/** No quota at all for this model on this plan (Gemini): nothing comes back. */
export const NO_QUOTA_AT_ALL = /limit: 0(?![\d.])/;

export const RATE_NAME = any(
  /rate_?limit|resource_?exhausted|throttl|too_?many_?(requests|tokens)|quota_?exceeded|request_limit_exceeded|concurrency/,
);

/** Certain enough to be believed whatever the status. */
export const RATE_SURE = any(
  /throttlingexception|rate limit (is |was |has been )?(exceeded|reached)|too many (concurrent |parallel )?requests/,
  /tokens? per (minute|hour|day)|requests? per (minute|hour|day)/,
);

export const RATE = any(
  RATE_SURE,
  /rate[- _]?limit|throttl|(requests?|tokens?|calls?|queries)\W{0,3}(per|\/|an?) ?(second|sec|minute|min|hour|day|week)\b/,
  /per[- ](second|minute|hour|day|week)\b|\b(tpm|rpm|tpd|rpd|qps|qpm)\b|(daily|hourly|weekly).{0,30}limit/,
  /usage limit|(try again|retry) (in|after) \d|please wait (before|\d)|quota exceeded for|call volume quota/,
  /concurren\w+.{0,20}limit|limit.{0,30}concurren|max parallel request/,
  /请求过(多|于频繁)|频率|限流|并发|速率限制/,
);

export const LENGTH_NAME = any(
  /context_?(length|window|size)_?exceeded|request_too_large|exceed_context_size|tokens_limit_reached/,
  /max_prompt_tokens_exceeded|(prompt|input)_?too_?(long|large)|string_above_max_length|contextwindowexceeded/,
);

/** A single request that a limit can never let through: waiting does not help. */
export const OVERSIZE = /(request|payload|entity|body)( body| entity| payload)? (is )?too large/;

/** Certain enough to be believed in a 5xx, too. */
export const LENGTH_SURE = any(
  /exceeds?d? the (available )?context (size|window|length)|input tokens? (count )?exceed|maximum (context|prompt) length is \d|prompt is too long/,
  /input is too (long|large)|input length.{0,40}exceeds|greater than the context length|context[ _]length[ _]exceeded/,
);

export const LENGTH = any(
  LENGTH_SURE,
  /context[ _-]?(length|window|size|limit|overflow)|maximum context|max(imum)? context/,
  /max(imum)?[ _-]?(prompt|input|sequence|seq|model)[ _-]?(len(gth)?|size|tokens?|characters)\b|maxlength: \d/,
  /token count.{0,60}(supports|limit)/,
  /(prompt|input|message|conversation|text|content|chat history)s?\b.{0,60}(too (long|large|big)|exceed|longer than|over the limit)/,
  /(request|query) (is )?too (long|large|big)/,
  /(exceed|beyond|greater than|larger than|longer than).{0,40}(tokens?\b|context|length|maximum size|n_ctx)/,
  /tokens?\b.{0,60}(must be (<=|less)|cannot exceed|can't exceed|exceeds?d?\b)|must have less than \d+ tokens/,
  /too many (input |prompt )?tokens|max tokens of \d+ exceeded|token limit|string too long|range of input length/,
  /reduce (the |your )?(length|prompt|input|message|size)|shorter (prompt|input|message)|must be at least 1, got -/,
  /max_model_len|max_seq_len|n_ctx|n_keep/,
  /超长|过长|(超出|超过).{0,20}(长度|上下文|token|限制|最大)|长度.{0,12}超|上下文.{0,10}超/,
);

export const KEY_NAME = any(
  /invalid_?(api_?key|token|auth)|authentication|unauthorized|account_?(deactivated|suspended|disabled|locked|blocked)/,
  /unauthenticated|bad-?credentials/,
  /(key|token)_?(expired|revoked|disabled|suspended|deleted|blocked|invalid|locked|not_found)/,
  /(expired|revoked|disabled|suspended|locked)_?(api_?)?(key|token)|expiredtoken|unrecognizedclient|consumer_suspended/,
);

export const KEY = any(
  /(incorrect|invalid|wrong|malformed|missing|unrecognized) (\w+ )?((api|access|subscription|secret|auth\w*)[- ]?key|credentials?)\b/,
  /api[- ]?key (is |was |has |not )?(not valid|invalid|incorrect|expired|found|missing|revoked)/,
  /\b(api[- ]?key|access key|token|key|account|organi[sz]ation|project|consumer|team|user|workspace|credential)s?\b.{0,60}\b(expired|revoked|suspended|deactivated|disabled|deleted|blocked|locked|leaked|archived|banned|terminated|frozen|inactive)\b/,
  /\b(expired|revoked|suspended|deactivated|disabled|blocked|locked|leaked|banned) (api[- ]?key|key|token|account|organi[sz]ation)\b/,
  /\baccess (was|has been|is) (terminated|revoked|suspended|disabled|blocked)|token could not be validated|login fail/,
  /账(户|号).{0,10}(锁定|冻结|封禁|禁用|停用)|密钥.{0,10}(过期|失效|禁用|错误)|令牌.{0,10}(过期|失效)|身份验证失败/,
);

/** The model is there, and not for this key. */
export const NO_ACCESS = any(
  /(not|n't) have access to (the |this )?model|no access to (the |this )?model|model access (is )?denied/,
  /access to (the |this )?model.{0,80}(denied|not allowed|forbidden)|must be verified to use/,
  /not (allowed|permitted|authorized) to (access|use|sample from|call) (the |this )?model|can only access models/,
  /has not activated (the )?model|no allowed providers|all providers have been ignored/,
);

/** Nobody can tell which: the name may be wrong as well. */
export const NO_ACCESS_OR_NO_MODEL = /not exist or .{0,30}access|not found the model/;

export const NO_MODEL_NAME =
  /model_?not_?(found|exist|available|supported)|deploymentnotfound|model_decommissioned|not_found_error|invalid_?(endpointor)?model|resource_not_found|unknown_model/;

export const NO_MODEL = any(
  /models?\b.{0,120}(not found|does ?n[o']t exist|not exist|decommissioned|retired|has been deprecated)|not a valid model/,
  /(no such|unknown|invalid) model|no endpoints found|not found the model|no models? (are )?loaded/,
  /model [`'"]?[\w./:@-]{1,120}[`'"]? (is |was )?(not (supported|available|served|loaded|deployed)|unsupported|unavailable)/,
  /function.{0,80}not found for account|模型.{0,30}不存在|不存在.{0,10}模型/,
);

export const FILTER_NAME =
  /content_?(filter|policy)|responsibleaipolicy|data_?inspection|moderation|sensitive|safety|guardrail_(intervened|violation)/;

export const FILTER = any(
  /content (exists risk|management policy|filter)|data_inspection_failed|inappropriate content|flagged (by|for|as)/,
  /violat\w+.{0,40}(usage polic|content polic)|safety (system|filter)|blocked by.{0,20}(guardrail|safety|content)/,
  /requires moderation|new_sensitive|敏感|违规|不合规|不安全/,
);

export const NO_RIGHT_NAME = any(
  /missing_scope|insufficient_(permission|scope)|permission_?(denied|error)|access_?denied|not_authorized|forbidden/,
  /unsupported_country|org_?verification|modelnotopen/,
);

/** A right that no other key of the same kind has either: said by its name, whatever the error is called. */
export const NO_RIGHT_SURE = any(
  /missing scopes?|cors requests/,
  /(country|region|location|territory).{0,40}(not supported|unsupported|not available|not allowed|restricted)/,
  /(not |un)(supported|available) in your (country|region|location)|地区.{0,6}不支持|不支持.{0,6}地区/,
);

export const NO_RIGHT = any(
  /insufficient (permission|scope|privilege|access)|permission denied|lacks?.{0,30}(permission|scope|role)/,
  /(not|n't) have (the )?(\w+ ){0,3}(permission|scope|role|access|right|privilege)|no (permission|access)\b/,
  /not (allowed|permitted|authori[sz]ed|entitled|enabled) (to|for)|access (is |was )?(denied|forbidden)/,
  /must be a member|must be verified|has not activated|virtual network|firewall|referer/,
  /无权|没有权限|未开通/,
);
