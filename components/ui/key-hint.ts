import { t } from '@/lib/words/ui';

/** A button's name with the key that does the same, for whoever rests the pointer on it. */
export const keyHint = (name: string, key: string): string => t('withKey', { name, key });
