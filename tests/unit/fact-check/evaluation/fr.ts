import type { Articles } from './topics';

export const fr: Articles = {
  language: 'fr',
  around: ['Bonjour Madame Dupont,\nmerci de votre message.', 'Cela vous aide-t-il ?\nCordialement'],
  path: 'Ouvrez Paramètres › Mode fantôme › Activer.',
  internal:
    'Aux clients fidèles qui veulent partir nous donnons un bon pour un mois, mais nous n’en parlons jamais les premiers.',
  stranger: 'Votre commande ORD-55812 est en route.',
  linked: 'Vous pouvez demander un remboursement dans les 90 jours qui suivent votre achat.',
  mixed: 'La formule Team compte jusqu’à 50 utilisateurs.',
  rule: 'Selon notre politique, un seul appareil est toujours inclus par abonnement.',
  unanswerable: [
    ['Parking du bureau', 'Où les visiteurs peuvent-ils laisser leur vélo pendant un entretien ?'],
    ['Parrainage de notre club', 'Votre société voudrait-elle acheter des maillots pour nos jeunes ?'],
    ['Chocolat du panier cadeau', 'Quelles fèves de cacao contient-il, et est-il végane ?'],
  ],
  topics: [
    {
      title: 'Remboursements',
      article:
        'Vous pouvez demander un remboursement dans les 30 jours qui suivent l’achat.\nL’argent revient sur la même carte sous 5 jours.\nLes frais de port ne sont pas remboursés.',
      subject: 'Remboursement de mon achat',
      message:
        'J’ai acheté le mauvais produit et je voudrais un remboursement. Les frais de port sont-ils remboursés ?',
      reply: [
        'Vous pouvez demander un remboursement de votre achat dans les 30 jours.',
        'L’argent revient sur votre carte sous 5 jours.',
        'Les frais de port ne sont pas remboursés.',
      ],
      flip: [2, 'Les frais de port sont remboursés.'],
      unit: [0, 'jours', 'mois'],
    },
    {
      title: 'Exporter vos données',
      article:
        'Ouvrez Paramètres › Données › Exporter et choisissez une période.\nLe fichier contient au plus 10 Go.\nLe lien de téléchargement fonctionne 48 heures.\nLes tickets supprimés ne font pas partie du fichier.',
      subject: 'Export de nos tickets',
      message:
        'Comment exporter toutes nos données dans un fichier, et combien de temps fonctionne le lien de téléchargement ?',
      reply: [
        'Ouvrez Paramètres › Données › Exporter et choisissez une période.',
        'Le lien de téléchargement fonctionne 48 heures.',
        'Les tickets supprimés ne font pas partie du fichier exporté.',
      ],
      flip: [2, 'Les tickets supprimés font partie du fichier exporté.'],
      unit: [1, 'heures', 'jours'],
    },
    {
      title: 'Réinitialiser le mot de passe',
      article:
        'Ouvrez Compte › Sécurité › Réinitialiser le mot de passe.\nLe lien reçu par e-mail fonctionne 60 minutes.\nLe compte est bloqué 15 minutes si le mot de passe est faux 5 fois.\nLe support ne peut pas voir votre mot de passe.',
      subject: 'Compte bloqué',
      message:
        'Mon compte est bloqué car mon mot de passe était faux. Comment le réinitialiser, et le support peut-il le voir ?',
      reply: [
        'Ouvrez Compte › Sécurité › Réinitialiser le mot de passe.',
        'Le lien que vous recevez par e-mail fonctionne 60 minutes.',
        'Le support ne peut pas voir votre mot de passe.',
      ],
      flip: [2, 'Le support peut voir votre mot de passe.'],
      unit: [1, 'minutes', 'jours'],
    },
    {
      title: 'Formules et utilisateurs',
      article:
        'La formule Team compte jusqu’à 10 utilisateurs.\nLa formule Business compte jusqu’à 50 utilisateurs.\nL’API ne fait pas partie de la formule Team.\nVous pouvez changer de formule chaque mois.',
      subject: 'Combien d’utilisateurs',
      message: 'Combien d’utilisateurs la formule Team compte-t-elle, et l’API en fait-elle partie ?',
      reply: [
        'La formule Team compte jusqu’à 10 utilisateurs.',
        'L’API ne fait pas partie de la formule Team.',
        'Vous pouvez changer de formule chaque mois.',
      ],
      flip: [1, 'L’API fait partie de la formule Team.'],
      unit: [0, 'utilisateurs', 'Go'],
    },
    {
      title: 'Le calendrier ne se synchronise pas',
      article:
        'L’erreur SYNC-204 signifie que le calendrier est plein.\nIl faut la version 4.2.1 ou une plus récente.\nOuvrez Calendrier › Synchroniser › Recommencer ; cela prend 20 minutes.\nLes calendriers partagés ne sont pas synchronisés.',
      subject: 'SYNC-204',
      message: 'Le calendrier affiche l’erreur SYNC-204 et ne se synchronise plus, les calendriers partagés non plus.',
      reply: [
        'L’erreur SYNC-204 signifie que votre calendrier est plein.',
        'Veuillez utiliser la version 4.2.1 ou une plus récente.',
        'Ouvrez ensuite Calendrier › Synchroniser › Recommencer ; cela prend 20 minutes.',
        'Les calendriers partagés ne sont pas synchronisés.',
      ],
      flip: [3, 'Les calendriers partagés sont synchronisés.'],
      unit: [2, 'minutes', 'heures'],
    },
    {
      title: 'Changer l’adresse d’une facture',
      article:
        'Ouvrez Facturation › Factures › Modifier.\nUne facture peut être modifiée pendant 14 jours.\nUne nouvelle facture coûte 12 EUR.\nLe numéro fiscal d’une facture ne peut pas être changé.',
      subject: 'Mauvaise adresse sur la facture',
      message: 'Notre facture porte une mauvaise adresse et un mauvais numéro fiscal. Comment changer la facture ?',
      reply: [
        'Ouvrez Facturation › Factures › Modifier.',
        'Une facture peut être modifiée pendant 14 jours ; une nouvelle facture coûte 12 EUR.',
        'Le numéro fiscal d’une facture ne peut pas être changé.',
      ],
      flip: [2, 'Le numéro fiscal d’une facture peut être changé.'],
      unit: [1, 'jours', 'semaines'],
    },
    {
      title: 'Batterie du scanner X20',
      article:
        'La batterie du scanner X20 dure 8 heures.\nLa charge prend 3 heures.\nLes chargeurs d’autres fabricants ne sont pas pris en charge.\nLa batterie a une garantie de 24 mois.',
      subject: 'Batterie du scanner vide',
      message:
        'La batterie de notre scanner X20 est vide après une matinée. Pouvons-nous prendre le chargeur d’un autre fabricant ?',
      reply: [
        'La batterie de votre scanner X20 dure 8 heures et la charge prend 3 heures.',
        'Les chargeurs d’autres fabricants ne sont pas pris en charge.',
        'Sa garantie est de 2 ans.',
      ],
      flip: [1, 'Les chargeurs d’autres fabricants sont pris en charge.'],
      unit: [2, 'ans', 'semaines'],
    },
    {
      title: 'Livraison',
      article:
        'Une livraison prend 4 jours.\nLes colis de plus de 30 kg viennent par transporteur.\nLes colis ne sont pas livrés le samedi.\nLe numéro de suivi arrive par e-mail.',
      subject: 'Quand arrive le colis',
      message: 'Combien de temps prend la livraison d’un colis, et est-il livré le samedi ?',
      reply: [
        'Une livraison prend 4 jours.',
        'Les colis ne sont pas livrés le samedi.',
        'Vous recevez le numéro de suivi par e-mail.',
      ],
      flip: [1, 'Les colis sont livrés le samedi.'],
      unit: [0, 'jours', 'semaines'],
    },
  ],
};
