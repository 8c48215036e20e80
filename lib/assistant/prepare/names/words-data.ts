/** Words of one line each, separated by commas. */
const set = (...lines: string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(',').map((word) => word.trim())));

/** How people are addressed, without dots and in lower case. They say nothing of an academic degree. */
export const ADDRESSES = set(
  'mr, mister, mrs, ms, miss, mx, madam, sir, dame, lady, lord',
  'herr, herrn, frau, fräulein, hr, fr, familie',
  'sr, sra, srta, señor, señora, señorita, dña, doña, dª, d',
  'm, mm, mme, mlle, monsieur, madame, mademoiselle, me',
  'snr, srª, senhor, senhora, menina, exmo, exma, dona',
  'sig, sigra, sigrina, signor, signora, signorina, sigg, gent, gentma, gentmo, spett, egr',
  'dhr, mevr, mw, de heer, mevrouw, meneer, heer',
  'pan, pani, pán, paní, p, úr, hölgy, domnul, doamna, dl, dna, bay, bayan, sn, sayın, fru, frk, fröken, rouva, herra, κος, κα',
  'г-н, г-жа, господин, госпожа, пан, пані, тов',
  'shri, shrimati, smt, sri, kumari, श्री, श्रीमती, सुश्री, คุณ, นาย, นาง, นางสาว, السيد, السيدة, الآنسة, الاستاذ, الأستاذ, الأستاذة, מר, גב, גברת',
);

/** Academic degrees and callings that stand before a name. */
export const DEGREES = set(
  'dr, drs, dres, prof, professor, doctor, doktor, med, dent, vet, phil, jur, iur, nat, rer, pol, ing, habil, hc, univ, pd, priv-doz, dipl, dipl-ing, mag, ddr, di, ra, rain, stb, lic, licda, lcdo, lcda, arq, abog, cpa, eng, engr, engº, engª, ir, mr dr, bc, mgr, mudr, judr, phdr, rndr, ing arch',
  'dott, dottssa, dottor, dottoressa, avv, geom, rag, prof ssa, profssa, arch, cav, on',
  'docteur, maître, mtre, pr, dra, doutor, doutora, profa, profª, drª, professore, professoressa',
  'rev, reverend, fr, hon, capt, captain, col, maj, gen, lt, sgt, cpt, officer, judge',
  'ustadh, sheikh, haji, adv, er, ca, д-р, проф, dr n med, inż, mec, د, אדון, ד״ר, ד"ר',
);

/** What stands behind a name. */
export const SUFFIXES = set(
  'jr, sr, ii, iii, iv, phd, md, mba, msc, ma, ba, bsc, bs, ms, esq, cpa, dds, dvm, jd, llm, llb, rn, pe, pmp, cissp, mag, dipl-ing, ing, dr, prof, med, md phd, fia, frcs, mph, csc, ph d, m a, b a, m sc, b sc',
);

/** Words of which a person's name consists with small letters: they begin a family name. */
export const PARTICLES = set(
  "von, vom, zu, zum, zur, van, den, der, de, del, della, delle, dello, dei, degli, di, da, das, dos, do, du, des, la, le, les, lo, los, las, ter, ten, te, 't, op, bin, ibn, bint, al, el, ben, bat, abu, af, av, y, e, san, saint, st, mac, mc, dal, dalla, d'",
);

/** Departments, jobs and machines that write, in lower case without accents. */
export const ROLES = set(
  'info, information, support, team, crew, staff, it, ict, edv, hr, pr, qa, ops, devops, sales, accounts, account, accounting, payable, receivable, billing, invoices, invoice, finance, treasury, procurement, purchasing, purchase, logistics, warehouse, shipping, returns, orders, order, office, reception, frontdesk, front, desk, helpdesk, servicedesk, service, services, customer, customers, client, care, admin, admins, administrator, administration, root, system, sysadmin, server, noreply, no-reply, donotreply, do-not-reply, nobody, mailer, daemon, mailer-daemon, postmaster, webmaster, hostmaster, abuse, security, contact, contacts, hello, hi, mail, email, e-mail, mailbox, inbox, newsletter, notification, notifications, alert, alerts, monitoring, robot, bot, scanner, printer, copier, fax, marketing, press, media, legal, compliance, privacy, jobs, careers, recruiting, facility, facilities, maintenance, production, engineering, department, dept, division, branch, management, manager, director, board, secretary, secretariat, assistant, general, main, shared, group, user, users, guest, test, tester, testing, unknown, anonymous, undisclosed, webshop, shop, store, website, web, form, formular, operator, dispatch, backoffice, school, university, hospital, hotel, restaurant, clinic, church, museum, library, police, embassy',
  'zarzad, iphone, ipad, handy, cafe, hotel, restaurant, praxis, kanzlei, apotheke, rezeption, abteilung, buchhaltung, rechnungswesen, rechnung, rechnungen, einkauf, vertrieb, verkauf, versand, lager, sekretariat, empfang, zentrale, verwaltung, personalabteilung, personal, geschaftsfuhrung, geschaftsleitung, leitung, kundendienst, kundenservice, kundenbetreuung, technik, entwicklung, redaktion, stadt, gemeinde, kontakt, anfrage, bestellung, bewerbung, hausverwaltung, praxis, kanzlei, schule, verein, werkstatt, haustechnik, datenschutz, schulung, niederlassung, filiale',
  'contabilidad, compras, ventas, soporte, recepcion, administracion, facturacion, atencion, cliente, clientes, recursos, humanos, direccion, almacen, pedidos, oficina, secretaria, departamento, tienda, contacto, informacion, sistemas, informatica, gerencia, envios, tesoreria, taller',
  'comptabilite, accueil, direction, achats, ventes, commercial, facturation, factures, ressources, humaines, secretariat, bureau, departement, magasin, commandes, livraison, expedition, informatique, standard, contactez, clientele, boutique, mairie, agence, equipe, gestion',
  'contabilidade, financeiro, vendas, suporte, recepcao, administracao, faturamento, faturacao, atendimento, diretoria, direcao, almoxarifado, pedidos, escritorio, loja, contato, informatica, rh, comercial, equipe, equipa, compras',
  'contabilita, amministrazione, segreteria, ufficio, vendite, acquisti, assistenza, fatturazione, ordini, magazzino, spedizioni, direzione, reparto, negozio, contatti, informazioni, commerciale, accoglienza, clienti',
  'administratie, boekhouding, receptie, inkoop, verkoop, klantenservice, klantendienst, facturatie, magazijn, logistiek, bestelling, bestellingen, afdeling, directie, secretariaat, kantoor, beheer, beheerder, werkplaats, facturen, crediteuren, debiteuren',
  'ksiegowosc, biuro, dzial, sekretariat, sprzedaz, zakupy, recepcja, obsluga, klienta, kadry, magazyn, zamowienia, ucetni, uctarna, obchod, nakup, podpora, fakturace, recepce, kancelar, penzugy, iroda, ugyfelszolgalat, konyveles, rendeles, beszerzes',
  'ekonomi, ekonomiavdelningen, reception, inkop, kundtjanst, forsaljning, fakturor, avdelning, bogholderi, regnskap, regnskab, salg, kundeservice, kundeservise, avdeling, afdeling, innkjop, indkob, asiakaspalvelu, myynti, laskutus, talous, vastaanotto, toimisto, hallinto',
  'muhasebe, satis, destek, resepsiyon, yonetim, satinalma, insan, kaynaklari, fatura, siparis, ofis, mudurluk, contabilitate, vanzari, achizitii, receptie, birou, secretariat, comenzi',
  'бухгалтерия, отдел, продажи, закупки, поддержка, приемная, секретарь, администратор, офис, склад, кадры, директор, касса, інфо, инфо, бухгалтерія, відділ, продажі, підтримка, λογιστηριο, γραφειο, υποστηριξη, πωλησεις',
  '経理部, 総務部, 営業部, 人事部, 情報システム部, 担当者, ご担当者, 事務局, 管理者, 受付, サポート, お客様, 购买部, 财务部, 销售部, 客服, 管理员, 人事部, 技术部, 前台, 財務部, 銷售部, 總務部, 관리자, 회계팀, 영업팀, 인사팀, 총무팀, 고객센터, 담당자, المحاسبة, المبيعات, الدعم, الإدارة, قسم, הנהלה, מכירות, תמיכה, משרד',
);

/** Forms of companies and clubs, in lower case without dots. */
export const COMPANIES = set(
  'gmbh, mbh, ggmbh, ohg, gbr, kgaa, ev, eg, ug, kg, ltd, limited, llc, llp, lp, inc, incorporated, corp, corporation, company, plc, bv, bvba, vof, nv, sas, sarl, eurl, sasu, snc, srl, srls, spa, slu, sau, oy, oyj, aps, kft, zrt, bt, sro, doo, dooel, pty, pte, sdn, bhd, gmbh&co, holding, holdings, group, gruppe, groupe, grupo, gruppo, foundation, stiftung, fondation, fundacion, association, verband, institut, institute, partners, solutions, systems, technologies, technology, consulting, logistics, industries, enterprises, international, deutschland, zoo, spzoo, ооо, оао, зао, пао, ип, тов, ανε, αε, επε, 株式会社, 有限会社, 合同会社, 有限公司, 公司, 주식회사, 유한회사',
);

/** Short ones that are also words or first letters: only in capitals, and at the end. */
export const SHORT_COMPANIES = set(
  'AG, AB, AS, A/S, SA, SE, SL, SC, CO, AD, OU, OÜ, UAB, SIA, IT, HR, EU, UK, USA, NGO, CIC',
);

/** Family names that come first, as written with their accents. */
export const VIETNAMESE = set(
  'nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, trịnh, đinh, mai, đoàn, trương, lương, tạ, tô',
);
/** Without accents, believed only before the middle names that nobody else has. */
export const VIETNAMESE_BARE = set(
  'nguyen, tran, le, pham, hoang, huynh, phan, vu, vo, dang, bui, do, ho, ngo, duong, ly',
);
export const VIETNAMESE_MIDDLE = set('van, văn, thi, thị');
