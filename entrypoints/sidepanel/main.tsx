import '@/components/theme.css';
import '@/components/workspace/workspace.css';
import '@/components/conversation/conversation.css';
import '@/components/draft/draft.css';
import '@/components/ticket-list/list.css';
import '@/components/ui/dialog.css';
import '@/components/ui/field.css';
import '@/components/outbox/outbox.css';
import '@/components/redaction/outgoing.css';
import '@/components/article/article.css';
import '@/components/sources/sources.css';
import { speakTheirLanguage } from '@/components/ui/speak';
import { createPlatform } from '@/lib/browser/chrome';

// Its modules read their words once.
void speakTheirLanguage(createPlatform(), document).then(() => import('./page'));
