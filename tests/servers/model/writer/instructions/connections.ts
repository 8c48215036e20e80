export const connections = `
## vpn
cause: The tunnel is set up and then lost, or never completes. Most frequent: an outdated saved password, an unanswered second factor, an unstable home network, an MTU that is too large, or a client version below the required one.
check: Get version and error of the client; 691 and 812 are credentials and policy, 809 and 789 blocked ports or keys, 868 is name resolution.
check: Test-NetConnection GATEWAY -Port 443, then ping GATEWAY -f -l 1372. Fragmentation below 1372 bytes points to the MTU.
check: Gateway and RADIUS log for the user and time: reject reason, assigned address, reason of disconnect (idle, dead peer, session limit).
check: Compare with a mobile hotspot. If that is stable, the home router or provider is the cause.
fix: Delete saved credentials (cmdkey /list, cmdkey /delete) and sign in with the current password.
fix: Update the client from the company portal and restart the computer.
fix: Set the MTU of the tunnel adapter: netsh interface ipv4 set subinterface "VPN" mtu=1350 store=persistent.
fix: Switch to the SSL protocol on port 443 where UDP 500 and 4500 are blocked, and try the second gateway.
fix: Confirm with a stable connection of 15 minutes, and note the assigned address in the ticket.
needs: Outbound 443/TCP or 500 and 4500/UDP; membership in the VPN group; a registered second factor; client at or above the required version.
watch: Two VPN clients on one computer disturb each other's routes. Hotel networks need their sign-in page first. Overlapping home networks (192.168.1.0/24) hide internal servers.
prevent: Certificates instead of saved passwords, update the client by management, and watch the gateway's session and licence count.
see: Vendor guide of the VPN client: "Troubleshooting connections". Microsoft Learn: "Troubleshoot Always On VPN". Internal: gateway list and versions.

## network
cause: Weak signal or interference, a stale Wi-Fi profile after a password change, no address from DHCP, or a port or access point that is down.
check: netsh wlan show interfaces: signal below 60 % or a 2.4 GHz channel explains drops. netsh wlan show wlanreport gives the history.
check: ipconfig /all: an address 169.254.x.x means that DHCP did not answer.
check: ping the gateway, then 1.1.1.1, then a name. The first that fails separates Wi-Fi, internet and name resolution.
check: Controller: access point, VLAN, client events and other clients at the same place.
fix: netsh wlan delete profile name="COMPANY" and connect again with the current password or certificate.
fix: ipconfig /release, ipconfig /renew, ipconfig /flushdns; then netsh winsock reset and a restart if names still fail.
fix: Update or roll back the adapter's driver, and switch off its power saving.
fix: Several people at one place: restart the access point or its switch port and check the patch cable.
needs: Local administrator for driver and adapter changes; read access to the wireless controller.
watch: A reset of the network stack removes VPN adapters and static settings. Certificates that expired fail without a message.
prevent: Certificate based Wi-Fi with automatic renewal, a survey of places with many tickets, alerts for full DHCP ranges.
see: Microsoft Learn: "Fix Wi-Fi connection issues in Windows"; "Wireless network report". Internal: access point map.

## share
cause: The path is not reachable (VPN, name resolution, server) or access is denied (missing group, a token from before the change, a deny entry, an expired cached password).
check: Test-Path on the share and Test-NetConnection SERVER -Port 445. Without 445 the path is blocked and not the permission.
check: whoami /groups on the computer, compared with the group that the folder's permissions list.
check: Effective access tab of the folder for this user; share and file system permissions both count, and the stricter wins.
fix: Ask the owner of the folder for approval in the ticket, and add the person to the group instead of the folder.
fix: klist purge, sign out and in again, so that the new group is in the token.
fix: net use * /delete for the stale mapping, and map it again by policy (gpupdate /force).
fix: Restore deleted files from previous versions, to another folder first.
needs: Owner's approval; right to change group members; line of sight to the file server.
watch: Group changes reach other sites with replication. Long paths over 256 characters look like missing files. Open files block a restore.
prevent: One owner and two groups (read, change) for each share, review of members twice a year, map by policy only.
see: Microsoft Learn: "Share and NTFS permissions"; "Previous versions". Internal: list of share owners.
`;
