export const devices = `
## printer
cause: A stuck job or spooler, a port that points to an old address of the printer, a driver that does not match, or the print server's queue is paused.
check: Get-PrintJob -PrinterName NAME and the state of the queue on the print server.
check: Compare the port of the queue (Get-PrinterPort) with the address on the printer's display, and ping it.
check: Event log Microsoft-Windows-PrintService/Admin: 372 (document failed), 808 (driver not loaded).
check: Do colleagues print there? If yes, it is this computer; if not, the printer or its queue.
fix: Stop-Service Spooler, delete the files in the spool folder PRINTERS, Start-Service Spooler.
fix: Remove the queue and add it again from the directory with the packaged driver.
fix: Reserve the printer's address in DHCP and correct the port.
fix: Print a test page from the computer and one from the printer's panel, and close only after both.
needs: Administrator on the print server or delegated queue management; current signed driver.
watch: Deleting the spool folder removes the waiting jobs of everybody on that server. Driver changes need approval since the spooler fixes of 2021.
prevent: Reserved addresses, one universal driver, an alert for queues with jobs older than 30 minutes.
see: Microsoft Learn: "Troubleshoot printing issues"; PrintService event list. Internal: printer names and places.

## slow
cause: Lack of memory, disk nearly full or worn, updates and scans at the start, a runaway process, or throttling by heat or power plan.
check: Task Manager or Get-Process sorted by CPU and WorkingSet; note the top three and the time since the last restart.
check: Get-Volume (free space below 10 %), Get-PhysicalDisk (health), Reliability Monitor for the day it began.
check: powercfg /energy and the current frequency: permanently below the base clock means throttling.
fix: Restart (fast start does not count), and install pending updates.
fix: Free space with Storage Sense, move large files to the cloud drive, and remove programs that start without need.
fix: Repair the system files: DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.
fix: Order memory or an SSD, or exchange the device, when memory is above 85 % with the normal programs.
needs: Local administrator; inventory entry with age and warranty.
watch: Do not switch off the virus scan to test; use its performance analyzer. Back up before working on a disk with health warnings.
prevent: Restart once a week by policy, alerts for disks below 15 %, replacement after four years.
see: Microsoft Learn: "Tips to improve PC performance"; "Performance analyzer for Microsoft Defender". Internal: replacement cycle.

## software
cause: The package is not assigned, its detection or requirement rule fails, a licence is missing, or an earlier installation was left half done.
check: Company portal state and management log (IntuneManagementExtension.log); note the code: 1603 general, 1618 another installation, 1639 arguments.
check: Requirement rules: system version, free space, architecture. Is a restart pending?
check: Licence pool and group membership of the person.
fix: Ask for approval and cost centre if there is no licence, then add the person to the licence group.
fix: Remove remains of the old version with the vendor's cleanup tool and restart.
fix: Sync the device, start the installation from the portal, and check the detection rule afterwards.
fix: Run the installer with a verbose log (msiexec /i FILE /l*v LOG) if it fails again, and look for "Return value 3".
needs: Assignment to user or device; free licence; 10 GB of free space; approved software list.
watch: Installation takes up to an hour after assignment. Some packages close the running program without asking.
prevent: A catalogue with owners, automatic updates, and a report of failed installations every week.
see: Microsoft Learn: "Troubleshoot Win32 app installations"; "Windows Installer error messages". Internal: software catalogue.

## email
cause: The client is offline, its profile or cache is damaged, the mailbox is full, a rule moves messages, or a message was filtered or rejected on its way.
check: Does it work in the browser? If yes, it is the client; if not, mailbox or transport.
check: Message trace for sender, recipient and time: delivered, filtered, pending or failed with its code (5.7.1, 5.2.2, 4.4.7).
check: Get-MailboxStatistics USER for the size, Get-InboxRule -Mailbox USER for rules that nobody remembers.
check: Outlook: Ctrl and right click on its icon > Connection Status and Test E-mail AutoConfiguration.
fix: Leave offline mode, remove saved credentials, and start with outlook /safe to rule out add-ins.
fix: Create a new profile, or rename the OST file and let it build again.
fix: Full mailbox: enable the archive and empty the recoverable items with the person's consent.
fix: Filtered message: release it and report it as not junk; do not put whole domains on the allow list.
needs: Recipient administrator and message trace; client build that is supported.
watch: A new cache downloads the whole mailbox: do it on the office network. An unknown forwarding rule is a sign of a compromised account.
prevent: Retention policy with archive, updates of the client, DMARC, alerts for external forwarding.
see: Microsoft Learn: "Non-delivery reports in Exchange Online"; "Message trace". Internal: mailbox quota.

## general
cause: The description does not point to one component yet. Most likely are a state that a restart clears, a recent change (update, password, device), or a service incident.
check: Service status page and other tickets of the last two hours with the same words.
check: What changed: updates (Get-HotFix), installed programs and password date around the time given.
check: Reproduce on another device, another account and another network; change one thing at a time.
check: Event Viewer, Application and System, plus or minus five minutes around the event.
fix: Restart program and computer, and install pending updates.
fix: Undo the newest change that fits the time.
fix: If it is reproducible, collect logs and a screenshot and assign the ticket to the team of that component.
fix: Agree on the next contact with the person and note it in the ticket.
needs: Exact time, device name, user name and text of the message; remote support with consent.
watch: Several reports at once are an incident: link the tickets and follow the incident process instead of single repairs.
prevent: Add the cause to the knowledge base, and add the words of this ticket as its search terms.
see: Internal: service status page, escalation matrix and knowledge base template.
`;
