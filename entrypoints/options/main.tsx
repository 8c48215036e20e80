import '@/components/theme.css';
import '@/components/ui/field.css';
import '@/components/options/costs/costs.css';
import '@/components/options/page/page-section.css';
import '@/components/options/options.css';
import '@/components/options/setup/set-up.css';
import { speakTheirLanguage } from '@/components/ui/speak';
import { createPlatform } from '@/lib/browser/chrome';

// Its modules read their words once.
void speakTheirLanguage(createPlatform(), document).then(() => import('./page'));
