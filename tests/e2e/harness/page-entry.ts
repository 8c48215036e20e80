export { findReplyEditor, findReplyOpeners, isWritingSomethingElse } from '@/lib/page/editor-find';
export { findActionBar } from '@/lib/page/find';
export { fragmentHtml, replyFragment } from '@/lib/page/reply-html';
