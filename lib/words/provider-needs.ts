import { providerNeeds } from './en/provider-needs';
import { adapt } from './locale';

const NEEDS: Readonly<Record<string, Readonly<Record<string, string>>>> = adapt(providerNeeds);

/** What a person must know before a provider works, in order. @param id as in the list of providers. */
export const needsOf = (id: string): string[] => Object.values(NEEDS[id] ?? {});
