import type { Agent, Company, Contact, Group } from '../types.ts';

export const companies: Company[] = [
  { id: 800001, name: 'Example Ltd' },
  { id: 800002, name: 'Muster Maschinenbau GmbH' },
  { id: 800003, name: 'Ejemplo Logística S.L.' },
];

export const groups: Group[] = [
  { id: 61001, name: 'Service Desk', agent_ids: [9001, 9002, 9003] },
  { id: 61002, name: 'Network', agent_ids: [9001, 9003] },
  { id: 61003, name: 'Security', agent_ids: [9004] },
  { id: 61004, name: 'Workplace', agent_ids: [9002, 9005] },
];

const signature = (name: string, role: string) =>
  `<div dir="ltr"><p>Best regards,<br><strong>${name}</strong><br>${role}, Acme Support</p></div>`;

export const agents: Agent[] = [
  {
    id: 9001,
    name: 'Dana Fisher',
    email: 'dana@example.org',
    signature: signature('Dana Fisher', 'IT Service Desk'),
    group_ids: [61001, 61002],
    ticket_scope: 1,
    admin: false,
    language: 'en',
    apiKey: 'agent-key-dana-1234',
  },
  {
    id: 9002,
    name: 'Sam Okafor',
    email: 'sam@example.org',
    signature: signature('Sam Okafor', 'Workplace Engineer'),
    group_ids: [61001, 61004],
    ticket_scope: 1,
    admin: false,
    language: 'en',
    apiKey: null,
  },
  {
    id: 9003,
    name: 'Kim Larsen',
    email: 'kim@example.org',
    signature: null,
    group_ids: [61001, 61002],
    ticket_scope: 1,
    admin: false,
    language: 'en',
    apiKey: null,
  },
  {
    id: 9004,
    name: 'Alex Moreau',
    email: 'alex@example.org',
    signature: null,
    group_ids: [61003],
    ticket_scope: 1,
    admin: true,
    language: 'en',
    apiKey: 'agent-key-admin-9012',
  },
  {
    id: 9005,
    name: 'Robin Vale',
    email: 'robin@example.org',
    signature: signature('Robin Vale', 'Workplace'),
    group_ids: [61004],
    ticket_scope: 2,
    admin: false,
    language: 'en',
    apiKey: 'agent-key-restricted-5678',
  },
];

const person = (
  id: number,
  name: string,
  email: string,
  language: string,
  time_zone: string,
  company_id: number | null = null,
): Contact => ({ id, name, email, language, time_zone, company_id, phone: null, mobile: null });

export const contacts: Contact[] = [
  { ...person(900001, 'Nora Example', 'nora@example.com', 'en', 'London', 800001), phone: '+44 20 7946 0000' },
  person(900002, 'Liam Carter', 'liam.carter@example.com', 'en', 'Eastern Time (US & Canada)', 800001),
  person(900003, 'Priya Nair', 'priya.nair@example.com', 'en', 'Mumbai', 800001),
  person(900004, 'Jonas Weber', 'jonas.weber@example.net', 'de', 'Berlin', 800002),
  person(900005, 'Anke Schröder', 'anke.schroeder@example.net', 'de', 'Berlin', 800002),
  person(900006, 'Lucía Fernández', 'lucia.fernandez@example.org', 'es', 'Madrid', 800003),
  person(900007, 'Diego Ramírez', 'diego.ramirez@example.org', 'es', 'Mexico City', 800003),
  person(900008, 'Camille Dubois', 'camille.dubois@example.com', 'fr', 'Paris'),
  person(900009, 'Beatriz Almeida', 'beatriz.almeida@example.net', 'pt-BR', 'Brasilia'),
  person(900010, '佐藤 健', 'ken.sato@example.com', 'ja-JP', 'Tokyo'),
  person(900011, 'Sanne de Vries', 'sanne.devries@example.org', 'nl', 'Amsterdam'),
  person(900012, 'Giulia Rossi', 'giulia.rossi@example.net', 'it', 'Rome'),
  person(900013, 'Tomasz Nowak', 'tomasz.nowak@example.com', 'pl', 'Warsaw'),
  person(900014, 'Grace O’Neill', 'grace.oneill@example.com', 'en', 'Dublin', 800001),
  person(900015, 'Marcus Lindqvist', 'marcus.lindqvist@example.net', 'sv-SE', 'Stockholm'),
  person(900016, 'Ayşe Yılmaz', 'ayse.yilmaz@example.org', 'tr', 'Istanbul'),
  person(900017, '"Admin" <b>Team</b>', 'admin.team@example.net', 'en', 'Pacific Time (US & Canada)'),
];
