import '@/components/theme.css';
import '@/components/outbox/outbox.css';
import '@/components/inbox/inbox.css';
import { speakTheirLanguage } from '@/components/ui/speak';
import { createPlatform } from '@/lib/browser/chrome';

// Its modules read their words once.
void speakTheirLanguage(createPlatform(), document).then(() => import('./page'));
