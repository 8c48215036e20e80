import type { addresses } from '../words/en/addresses';
import type { settingMessages } from '../words/en/setting-messages';
import type { Args } from '../words/message';
import type { PlainKey } from '../words/words';

type Messages = typeof settingMessages;

/** What a message is about: data as it is, another message, the name of the setting at a path, or what stands beside it. */
export type Told = string | number | SettingsMessage | { setting: string } | { label: string };

/** What is said of a setting, before it is put into words (see `message-text`). */
export type SettingsMessage = { kind: keyof Messages; params?: Readonly<Record<string, Told>> | undefined };

/** A kind that needs no parameters. */
export type PlainMessage = PlainKey<Messages>;

export const message = <K extends keyof Messages>(kind: K, ...[params]: Args<Messages[K], Told>): SettingsMessage => ({
  kind,
  ...(params && { params: params as Readonly<Record<string, Told>> }),
});

/** What is wrong with an address, as a failure can carry it as well. */
export type AddressProblem = {
  kind: keyof typeof addresses;
  params?: Readonly<Record<string, string | number>> | undefined;
};

export const addressProblem = <K extends keyof typeof addresses>(
  kind: K,
  ...[params]: Args<(typeof addresses)[K], string>
): AddressProblem => ({ kind, ...(params && { params: params as Readonly<Record<string, string>> }) });
