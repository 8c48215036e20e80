import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePage } from '@/lib/agent-page/report';

/** Put into a ticket page only when a person asks for a page report, so that it costs other pages nothing. */
export default defineUnlistedScript(() => describePage(document, location));
