import { z } from '@/lib/zod';
import { id, members, NAME, number, optionalId, optionalInstant, SUBJECT, tags, text, upTo } from './schemas';

const ids = z.catch(members(id), []);
const names = z.catch(members(z.string().check(z.maxLength(NAME))), []);

export const categorySchema = z.lazy(() => z.object({ id, name: upTo(NAME) }));

/** Keys: public recordings of a trial account, 2026. A folder without a visibility has none that we know: 0. */
export const folderSchema = z.lazy(() =>
  z.object({
    id,
    name: upTo(NAME),
    parent_folder_id: optionalId,
    visibility: number,
    articles_count: number,
    sub_folders_count: number,
    company_ids: ids,
    contact_segment_ids: ids,
    company_segment_ids: ids,
  }),
);

/** Neither visibility nor address nor language is in it (public recordings, 2026). */
export const articleSchema = z.lazy(() =>
  z.object({
    id,
    title: upTo(SUBJECT),
    description: text,
    description_text: text,
    status: number,
    tags,
    created_at: optionalInstant,
    updated_at: optionalInstant,
  }),
);

export const languagesSchema = z.lazy(() => z.object({ primary_language: upTo(NAME), supported_languages: names }));

export const cannedFolderSchema = z.lazy(() => z.object({ id, name: upTo(NAME) }));

export const cannedSchema = z.lazy(() =>
  z.object({ id, title: upTo(SUBJECT), content: text, content_html: text, updated_at: optionalInstant }),
);
