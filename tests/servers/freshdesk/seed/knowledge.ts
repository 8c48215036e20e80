import type { Librarian } from '../knowledge/plant.ts';
import { VISIBILITY } from '../knowledge/types.ts';

/** The knowledge base and canned responses of the same IT help desk. Invented, as the tickets are. */
export function plantKnowledge(librarian: Librarian): void {
  plantArticles(librarian);
  plantCanned(librarian);
}

function plantArticles({ addCategory, addFolder, addArticle, translate }: Librarian): void {
  const access = addCategory('Access');
  const signIn = addFolder(access, { name: 'Signing in' });
  const reset = addArticle(signIn, {
    title: 'Reset your password',
    tags: ['password', 'account'],
    description:
      '<h2>Reset it yourself</h2><ol><li>Open the self-service portal.</li><li>Select <b>Forgot password</b> and enter your user name.</li><li>Follow the link in the message. It is valid for 30 minutes.</li></ol><h2>A locked account</h2><p>An account is locked after 5 wrong attempts and unlocks by itself after 15 minutes.</p>',
  });
  translate(reset, 'de', {
    title: 'Kennwort zurücksetzen',
    description:
      '<h2>Selbst zurücksetzen</h2><ol><li>Öffnen Sie das Self-Service-Portal.</li><li>Wählen Sie <b>Kennwort vergessen</b> und geben Sie Ihren Benutzernamen ein.</li><li>Folgen Sie dem Link in der Nachricht. Er gilt 30 Minuten.</li></ol>',
  });
  addArticle(signIn, {
    title: 'Set up two-factor sign-in on a new phone',
    tags: ['mfa'],
    description:
      '<ol><li>Sign in on a computer that you already trust.</li><li>Open <b>Security › Two-factor sign-in</b>.</li><li>Select <b>Add a phone</b> and scan the code with the authenticator app.</li></ol><p>The old phone stops working after 24 hours.</p>',
  });
  addArticle(addFolder(signIn, { name: 'Administrators', visibility: VISIBILITY.agents }), {
    title: 'Unlock an account by hand',
    description:
      '<p>Only after the caller has given the last four digits of the staff number. Open the directory console, find the account, select <b>Unlock</b>. Note the call in the ticket.</p>',
  });

  const network = addCategory('Network and devices');
  const vpn = addFolder(network, { name: 'VPN' });
  addArticle(vpn, {
    title: 'VPN error 619 and error 809',
    tags: ['vpn'],
    description:
      '<h2>Error 619</h2><p>The connection was closed before it was made. Restart the router, then try another network, such as the hotspot of a phone.</p><h2>Error 809</h2><p>Something between you and us blocks UDP ports 500 and 4500. Ask whoever looks after the network to open both.</p>',
  });
  addArticle(vpn, { title: 'VPN client 7 (beta)', status: 1, description: '<p>Not to be given to anybody yet.</p>' });
  addArticle(addFolder(network, { name: 'Example Ltd', visibility: VISIBILITY.companies, company_ids: [800001] }), {
    title: 'Printing at Example Ltd',
    tags: ['printer'],
    description:
      '<p>All printers of Example Ltd are behind the queue <b>FollowMe</b>. Hold your card to any printer.</p>',
  });
}

function plantCanned({ addCannedFolder, addCanned }: Librarian): void {
  const desk = addCannedFolder('Service Desk');
  addCanned(
    desk,
    'We are looking into it',
    '<p>Hello {{ticket.requester.firstname}},</p><p>thank you for your message. We are looking into ticket {{ticket.id}} and will write to you as soon as we know more.</p>',
  );
  addCanned(
    desk,
    'Ask for a screenshot',
    '<p>Hello {{ticket.requester.firstname}},</p><p>could you send us a picture of the whole window with the message in it?</p>',
  );
}
