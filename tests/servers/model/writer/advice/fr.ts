export const fr = `
## phishing
Vous avez très bien fait de demander avant d’ouvrir quoi que ce soit.
- Ne cliquez sur aucun lien, n’ouvrez aucune pièce jointe et ne répondez pas au message.
- Dans Outlook, choisissez Signaler > Signaler un hameçonnage, pour le retirer aussi chez vos collègues.
- Si vous avez déjà saisi votre mot de passe, changez-le tout de suite. Tapez l’adresse à la main.
- Vérifiez les dernières connexions à votre compte et signalez-nous celles que vous ne reconnaissez pas.
+ Notre équipe ne demande jamais de mot de passe ni de code de vérification.
? Avez-vous cliqué sur un lien, ouvert une pièce jointe ou saisi votre mot de passe ?

## mfa
Il s’agit de la deuxième étape de la connexion, et cela se règle en quelques minutes.
- Vérifiez que l’heure de votre téléphone est automatique. Sinon les codes sont refusés.
- Ouvrez l’application d’authentification, choisissez votre compte professionnel et saisissez le code le plus récent.
- Choisissez « Se connecter autrement » et utilisez un SMS ou un code de secours.
- Supprimez ensuite l’ancienne entrée dans « Informations de sécurité » et ajoutez à nouveau votre téléphone.
+ Un nouveau téléphone doit être enregistré à nouveau. Nous pouvons fournir un accès temporaire d’une heure.
? Avez-vous un nouveau téléphone ou avez-vous réinstallé l’application récemment ?

## locked
Votre compte a été bloqué par sécurité après plusieurs essais avec un ancien mot de passe. Vos données sont intactes.
- Attendez 15 minutes sans réessayer. La plupart des blocages se lèvent d’eux-mêmes.
- Connectez-vous une fois sur la page de connexion en tapant le mot de passe à la main.
- Si vous l’avez changé récemment, mettez-le à jour sur le téléphone, la messagerie et le Wi-Fi.
- Si le compte reste bloqué, choisissez « Déverrouiller le compte » et confirmez avec votre téléphone.
+ Chaque essai compte, même ceux d’un téléphone en arrière-plan.
? Avez-vous changé de mot de passe récemment, et quels autres appareils utilisent le compte ?

## vpn
Une connexion VPN qui échoue se répare en général en cinq minutes.
- Déconnectez le VPN, quittez l’application et vérifiez qu’un site public s’ouvre.
- Redémarrez la box et utilisez un câble si possible. Sinon rapprochez-vous du Wi-Fi.
- Rouvrez l’application, comparez l’adresse du serveur avec votre message de bienvenue et connectez-vous avec votre mot de passe actuel.
- Approuvez la demande sur votre téléphone en moins de 60 secondes. Sinon la connexion échoue sans message.
- Si elle coupe encore, choisissez le deuxième serveur de la liste et essayez dix minutes.
+ Pour configurer le VPN, ouvrez Paramètres > Réseau > VPN, gardez le type prévu et n’enregistrez pas le mot de passe.
? Depuis quel réseau vous connectez-vous, et quelle version affiche l’application ?

## printer
Nous allons remettre l’impression en marche. Le plus souvent, un travail est resté coincé.
- Vérifiez que l’imprimante est allumée et a du papier. Éteignez-la 30 secondes puis rallumez-la.
- Ouvrez Paramètres > Imprimantes, puis la file d’attente, et annulez tous les travaux.
- Supprimez l’imprimante de la liste et ajoutez-la à nouveau depuis l’annuaire.
- Imprimez une page de test. Si elle sort, relancez votre document.
+ Si un seul document échoue, enregistrez-le en PDF et imprimez le PDF.
? Quel nom porte l’étiquette de l’imprimante, et vos collègues peuvent-ils imprimer ?

## password
Vous pouvez réinitialiser le mot de passe vous-même en deux minutes environ.
- Ouvrez la page de connexion et choisissez « Mot de passe oublié ».
- Saisissez votre adresse professionnelle et confirmez avec le code reçu sur votre téléphone.
- Choisissez un nouveau mot de passe d’au moins 14 caractères, jamais utilisé.
- Connectez-vous à l’ordinateur au bureau ou avec le VPN.
- Mettez-le à jour sur le téléphone, la messagerie et le Wi-Fi. Ainsi le compte ne se bloque pas.
+ Le lien est valable 30 minutes et une seule fois. Regardez aussi dans les indésirables.
? Recevez-vous le code de confirmation sur votre téléphone ?

## email
La cause est presque toujours le programme et non la boîte aux lettres : vos messages sont en sécurité.
- Ouvrez votre boîte dans un navigateur. Si les messages y sont, elle fonctionne.
- Si Outlook indique « Hors connexion », cliquez une fois sur cette option dans Envoi/Réception.
- Fermez Outlook, attendez 30 secondes et rouvrez-le avec votre mot de passe actuel.
- Vérifiez la taille de la boîte dans Fichier > Compte. Si elle est pleine, videz les éléments supprimés.
+ Si Outlook redemande sans cesse le mot de passe, supprimez l’entrée dans le Gestionnaire d’identification.
? Cela fonctionne-t-il dans le navigateur, et s’agit-il de l’envoi, de la réception ou des deux ?

## network
Voyons si la cause est la connexion, l’appareil ou le réseau.
- Désactivez puis réactivez le Wi-Fi et vérifiez que le mode avion est désactivé.
- Choisissez « Oublier » pour le réseau de l’entreprise et reconnectez-vous avec votre mot de passe actuel.
- Redémarrez l’ordinateur. À la maison, débranchez aussi la box une minute.
- Essayez un câble ou le partage de connexion du téléphone. Si cela marche, le Wi-Fi est en cause.
+ Un signal faible suffit souvent : deux barres, c’est trop peu pour les appels.
? Est-ce à un seul endroit, et vos collègues sont-ils touchés aussi ?

## software
Je vous aide volontiers pour cette installation.
- Ouvrez le portail d’entreprise sur votre ordinateur et cherchez le programme.
- Choisissez Installer et laissez l’ordinateur allumé jusqu’à « Installé ». Cela peut durer 20 minutes.
- Redémarrez l’ordinateur, même si rien ne vous le demande.
- S’il manque ou s’il faut une licence, indiquez-nous le nom et le motif, et nous demanderons l’accord.
+ N’installez pas de copie d’internet : les versions du portail sont vérifiées et sous licence.
? De quel programme et de quelle version avez-vous besoin, et pour quand ?

## slow
Quelques vérifications simples suffisent pour la plupart des ordinateurs lents.
- Enregistrez votre travail et choisissez Redémarrer, pas Arrêter. Les mises à jour se terminent ainsi.
- Appuyez sur Ctrl+Maj+Échap, triez par processeur et mémoire, et fermez ce qui est inutile.
- Vérifiez qu’au moins 10 % du disque est libre et videz la corbeille.
- Fermez les onglets inutiles et désactivez les extensions inconnues.
+ S’il n’est lent que les dix premières minutes, des mises à jour sont en cours.
? Tout est-il lent ou un seul programme, et depuis quand ?

## share
Vous retrouverez vos fichiers dès que la connexion ou le droit d’accès sera renouvelé.
- Hors du bureau, connectez-vous d’abord au VPN. Les lecteurs ne sont visibles que de l’intérieur.
- Déconnectez le lecteur dans l’Explorateur et reconnectez-le avec le chemin de votre équipe.
- Fermez votre session et rouvrez-la. Les nouveaux droits ne valent qu’ensuite.
- En cas d’« Accès refusé », demandez au propriétaire du dossier de confirmer, et nous vous ajouterons.
+ Les fichiers supprimés se restaurent pendant 30 jours avec « Versions précédentes ».
? Quel est le chemin complet, et qui est le propriétaire du dossier ?

## login
Nous allons vous permettre de vous connecter à nouveau.
- Tapez l’adresse de connexion à la main et utilisez votre adresse professionnelle complète.
- Vérifiez la touche Verr. Maj et la disposition du clavier.
- Essayez une fenêtre privée. Si cela marche, effacez les cookies de la page.
- Si le mot de passe est refusé, choisissez « Mot de passe oublié ».
+ Un ancien favori mène souvent à une session expirée.
? À quelle application vous connectez-vous, et que se passe-t-il ensuite ?

## general
Voici ce qui aide le plus souvent, pendant que nous examinons votre description.
- Redémarrez le programme, puis l’ordinateur.
- Essayez la même chose sur un autre appareil ou un autre navigateur.
- Vérifiez le réseau et, hors du bureau, le VPN.
- Faites une capture d’écran la prochaine fois et joignez-la à votre réponse.
+ L’heure exacte nous aide le plus, car elle permet de retrouver l’événement dans les journaux.
? Que vouliez-vous faire, et que s’est-il passé à la place ?
`;
