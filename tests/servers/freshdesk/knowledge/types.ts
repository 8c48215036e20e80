/** The knowledge base as the server keeps it. Row shapes: public recordings of a trial account, 2024 and 2026. */

export interface Category {
  id: number;
  name: string;
  description: string | null;
  created_at: string;
  updated_at: string;
}

/** Who may read what lies in a folder (official documentation, 2026). */
export const VISIBILITY = {
  all: 1,
  loggedIn: 2,
  agents: 3,
  companies: 4,
  bots: 5,
  contactSegments: 6,
  companySegments: 7,
} as const;

export interface Folder {
  id: number;
  category_id: number;
  /** Null: it lies in its category itself. */
  parent_folder_id: number | null;
  name: string;
  description: string | null;
  visibility: number;
  company_ids: number[];
  contact_segment_ids: number[];
  company_segment_ids: number[];
  created_at: string;
  updated_at: string;
}

export interface ArticleText {
  title: string;
  /** HTML */
  description: string;
  /** 1 draft, 2 published. */
  status: 1 | 2;
  updated_at: string;
}

export interface Article extends ArticleText {
  id: number;
  folder_id: number;
  agent_id: number;
  tags: string[];
  created_at: string;
  /** By language code; the parent is in the help desk's primary language. */
  translations: Map<string, ArticleText>;
}

export interface CannedFolder {
  id: number;
  name: string;
  personal: boolean;
  created_at: string;
  updated_at: string;
}

export interface CannedResponse {
  id: number;
  folder_id: number;
  title: string;
  /** HTML with raw `{{…}}`. */
  content_html: string;
  /** 0 everybody, 1 its maker, 2 groups. */
  visibility: 0 | 1 | 2;
  group_ids: number[];
  created_at: string;
  updated_at: string;
}

export interface Knowledge {
  categories: Map<number, Category>;
  folders: Map<number, Folder>;
  articles: Map<number, Article>;
  cannedFolders: Map<number, CannedFolder>;
  canned: Map<number, CannedResponse>;
  /** HTML under a ticket's description, by ticket. */
  summaries: Map<
    number,
    { id: number; body: string; created_at: string; updated_at: string; last_edited_user_id: number }
  >;
  primaryLanguage: string;
  languages: string[];
}
