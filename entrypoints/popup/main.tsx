import '@/components/theme.css';
import '@/components/outbox/outbox.css';
import '@/components/inbox/inbox.css';
import { speakTheirLanguage } from '@/components/ui/speak';
import { createPlatform } from '@/lib/browser/chrome';

await speakTheirLanguage(createPlatform(), document);
// Its modules read their words once.
await import('./page');
