import { providerNames, providerNeeds } from './en/providers';
import { adapt } from './locale';

const NEEDS: Readonly<Record<string, Readonly<Record<string, string>>>> = adapt(providerNeeds, 'providerNeeds');

/** What a person must know before a provider works, in order. @param id as in the list of providers. */
export const needsOf = (id: string): string[] => Object.values(NEEDS[id] ?? {});

const NAMES: Readonly<Record<string, string>> = adapt(providerNames, 'providerNames');

export const providerName = ({ id, name }: { id: string; name: string }): string => NAMES[id] ?? name;
