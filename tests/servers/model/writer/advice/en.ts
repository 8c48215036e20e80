export const en = `
## phishing
You did exactly the right thing by asking before doing anything with this message.
- Please do not click any link, open any attachment or reply to the message. If it is still open, simply close it.
- In Outlook, select the message and choose Report > Report phishing, so that it is removed for your colleagues too.
- If you already entered your password somewhere, change it right away at the company sign-in page. Type the address by hand.
- Check your recent sign-ins on your account page and tell us about any that you do not recognize.
+ Real messages from our team never ask for your password or for a verification code, and they never threaten to close your account within hours.
? Did you click a link, open an attachment or enter your password?

## mfa
This looks like a problem with the second step of your sign-in, and it can be put right in a few minutes.
- Check that the date and time of your phone are set automatically. Codes are refused when the clock is off by more than a minute.
- Open the authenticator app, make sure that you use the entry for your work account, and enter the newest code.
- On the sign-in page choose "Sign in another way" and use a text message or a backup code instead.
- Once you are in, open Security info on your account page, remove the old entry and add your phone again.
+ If you have a new phone, the old entry does not move with it: it has to be registered again, and we can issue a one-time pass that is valid for one hour.
? Do you have a new phone, or was the authenticator app reinstalled recently?

## locked
Your account has most likely been locked for safety after several sign-ins with an old password. Your data is not affected.
- Please wait 15 minutes without trying again. Most locks are lifted by themselves after that time.
- Sign in once at the company sign-in page, and type the password by hand instead of using a saved one.
- If you recently changed your password, update it on your phone, in your mail app and for the Wi-Fi. An old saved one locks you out again.
- If the account is still locked, choose "Unlock account" on the sign-in page and confirm with your phone.
+ A lock counts every failed attempt, also those a phone makes in the background. Switch the phone to flight mode while you test.
? Did you change your password in the last days, and which other devices use the account?

## vpn
A VPN connection that fails or drops can usually be repaired from your side in about five minutes.
- Disconnect the VPN completely, quit its app, and check that you can open a public website without it.
- Restart your router and, if you can, connect with a cable or move closer to the Wi-Fi.
- Open the VPN app again, check that the server address is the one from your welcome mail, and sign in with your current password.
- Approve the sign-in on your phone within 60 seconds. The connection fails silently when the request times out.
- If it still drops, choose the second gateway in the list of servers and try for ten minutes.
+ For the VPN setup, open Settings > Network > VPN, keep the connection type that was preset, and leave "Remember my credentials" off, because saved old passwords are the most frequent reason for failures.
? Which network do you connect from (home, hotel, mobile hotspot), and which version does the VPN app show?

## printer
Let us get you printing again. In most cases the job is stuck or the printer has been given a new address.
- Check that the printer is on, has paper and shows no message. Then switch it off, wait 30 seconds and switch it on.
- On your computer open Settings > Printers, open the queue and cancel all waiting jobs.
- Remove the printer from the list and add it again from the company directory. The nearest one is listed first.
- Print a test page from the printer's properties. If that works, print your document once more.
+ If only one document fails, save it as a PDF and print the PDF. That avoids problems with fonts and paper sizes.
? What is the name on the printer's label, and can your colleagues print on it?

## password
A forgotten or expired password can be reset by yourself, and it takes about two minutes.
- Open the company sign-in page and choose "Forgot my password".
- Enter your work e-mail address and confirm with the code that is sent to your phone.
- Choose a new password of at least 14 characters that you have not used before. Three or four random words work well.
- Sign in on your computer with the new password while you are in the office or connected to the VPN.
- Update the password on your phone, in your mail app and for the Wi-Fi, so that your account is not locked.
+ The link in the reset message is valid for 30 minutes and works once. If it does not arrive, please look into your junk folder.
? Do you receive the confirmation code on your phone?

## email
Mail problems like this one are nearly always caused by the program on your computer and not by your mailbox, so your messages are safe.
- Sign in to your mailbox in a browser. If your messages are there, the mailbox itself is fine.
- In Outlook look at the bottom right. If it says "Working offline", open Send/Receive and click Work Offline once.
- Close Outlook, wait 30 seconds, and open it again. Enter your current password when you are asked for it.
- Check the size of your mailbox under File > Account. If it is full, empty the Deleted Items folder.
+ If Outlook keeps asking for the password, remove the saved entry in the Credential Manager of Windows and start Outlook again.
? Does it work in the browser, and does it concern sending, receiving or both?

## network
Let us find out whether the connection, the device or the network itself is the cause.
- Switch Wi-Fi off and on again, and check that flight mode is off.
- Choose "Forget" for the company network, connect again and enter your current user name and password.
- Restart the computer. At home, unplug the router for one minute as well.
- Try a network cable or the hotspot of your phone. If that works, the Wi-Fi is the cause and not your computer.
+ A weak signal is often enough to cause this: two bars or fewer are too little for calls. The 5 GHz network is faster, but reaches less far.
? Does it happen in one place only, and are colleagues beside you affected too?

## software
I am glad to help you with this installation.
- Open the company portal on your computer and search for the program by its name.
- Choose Install, and leave the computer on and connected until it says "Installed". That can take up to 20 minutes.
- Restart the computer, also if you are not asked to. Many installations are only completed then.
- If the program is not listed or a licence is missing, reply with its name and the reason, and we will ask your manager for approval.
+ Please do not install a copy from the internet. Versions from the portal are checked, licensed and updated for you.
? Which program and version do you need, and by when?

## slow
A slow computer is a nuisance, and a few simple checks cure most of the cases.
- Save your work and restart the computer with Restart, not with Shut down, so that pending updates are completed.
- Press Ctrl+Shift+Esc, sort by CPU and then by Memory, and close what is at the top if you do not need it.
- Check that at least 10 % of the disk is free. Empty the recycle bin and the Downloads folder.
- Close browser tabs that you do not need, and switch off extensions that you do not know.
+ If it is slow during the first ten minutes only, updates and the virus scan are running, and it helps to leave the computer on over lunch once.
? Is everything slow or one program only, and since when?

## share
You should be able to reach your files again once the connection or the permission has been renewed.
- If you are not in the office, connect to the VPN first. Shared drives are only reachable from inside.
- Open the Explorer, right-click the drive and choose Disconnect, then map it again with the path your team uses.
- Sign out of the computer and in again. New permissions count only after a new sign-in.
- If you see "Access denied", ask the owner of the folder to confirm by reply that you may use it, and we will add you.
+ Deleted or overwritten files can be restored for 30 days: right-click the folder and choose "Restore previous versions".
? What is the full path of the folder, and who is its owner?

## login
Let us get you signed in again.
- Type the address of the sign-in page by hand and use your full work e-mail address as the user name.
- Check Caps Lock and the keyboard layout, and type the password into a text field first to see it.
- Try a private window of your browser. If it works there, delete the cookies of the sign-in page.
- If the password is refused, choose "Forgot my password" and set a new one.
+ Signing in with an old bookmark is a frequent reason: it points to an expired session, and the page then loops or stays blank.
? Which application do you sign in to, and what happens after you enter the password?

## general
Here is what helps in most cases, while we look at what you described.
- Restart the program, and then the computer, so that we start from a clean state.
- Try the same on another device or in another browser, and note whether it makes a difference.
- Check that you are connected to the network and, outside the office, to the VPN.
- Take a screenshot of the whole screen when it happens again, and attach it to your reply.
+ The exact time at which it happens helps us most, because we can then find the event in our logs.
? What did you want to do, and what happened instead?
`;
