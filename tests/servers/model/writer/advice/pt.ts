export const pt = `
## phishing
Você fez muito bem em perguntar antes de abrir qualquer coisa.
- Não clique em nenhum link, não abra anexos e não responda à mensagem.
- No Outlook, escolha Denunciar > Denunciar phishing, para removê-la também das caixas dos seus colegas.
- Se já digitou a sua senha, altere-a agora na página de acesso. Digite o endereço à mão.
- Verifique os últimos acessos à sua conta e informe os que não reconhecer.
+ A nossa equipe nunca pede senhas nem códigos de verificação.
? Você clicou em algum link, abriu um anexo ou digitou a sua senha?

## mfa
É um problema da segunda etapa do acesso e se resolve em poucos minutos.
- Verifique se a hora do telefone está no automático. Com a hora errada, os códigos são recusados.
- Abra o aplicativo autenticador, escolha a conta de trabalho e digite o código mais recente.
- Na página de acesso, escolha "Entrar de outra forma" e use um SMS ou um código reserva.
- Depois remova a entrada antiga em "Informações de segurança" e adicione o telefone novamente.
+ Um telefone novo precisa ser registrado outra vez. Podemos emitir um acesso temporário de uma hora.
? Você trocou de telefone ou reinstalou o aplicativo há pouco tempo?

## locked
A sua conta foi bloqueada por segurança após várias tentativas com uma senha antiga. Os seus dados estão seguros.
- Aguarde 15 minutos sem tentar de novo. A maioria dos bloqueios termina sozinha.
- Entre uma vez na página de acesso e digite a senha à mão.
- Se a alterou há pouco, atualize-a também no telefone, no e-mail e no Wi-Fi.
- Se continuar bloqueada, escolha "Desbloquear conta" e confirme com o telefone.
+ Cada tentativa conta, inclusive as do telefone em segundo plano.
? Você mudou a senha nos últimos dias, e que outros aparelhos usam a conta?

## vpn
Uma conexão VPN que falha costuma ser resolvida em cerca de cinco minutos.
- Desconecte a VPN, feche o aplicativo e verifique se um site público abre.
- Reinicie o roteador e, se possível, use um cabo. Senão, aproxime-se do Wi-Fi.
- Abra o aplicativo, compare o endereço do servidor com o do e-mail de boas-vindas e entre com a senha atual.
- Aprove o acesso no telefone em até 60 segundos. Senão a conexão falha sem aviso.
- Se ainda cair, escolha o segundo servidor da lista e teste por dez minutos.
+ Para configurar a VPN, abra Configurações > Rede > VPN, mantenha o tipo indicado e não salve a senha.
? De que rede você se conecta, e qual versão o aplicativo mostra?

## printer
Vamos fazer a impressora funcionar. Quase sempre há um trabalho preso.
- Verifique se a impressora está ligada e tem papel. Desligue-a por 30 segundos e ligue-a de novo.
- Abra Configurações > Impressoras, entre na fila e cancele todos os trabalhos.
- Remova a impressora da lista e adicione-a de novo pelo diretório da empresa.
- Imprima uma página de teste. Se sair, imprima o seu documento outra vez.
+ Se só um documento falha, salve-o como PDF e imprima o PDF.
? Qual é o nome na etiqueta da impressora, e os seus colegas conseguem imprimir?

## password
Você mesmo pode redefinir a senha em cerca de dois minutos.
- Abra a página de acesso da empresa e escolha "Esqueci a minha senha".
- Digite o seu e-mail de trabalho e confirme com o código enviado ao telefone.
- Escolha uma senha nova com pelo menos 14 caracteres, que nunca tenha usado.
- Entre no computador no escritório ou com a VPN conectada.
- Atualize a senha no telefone, no e-mail e no Wi-Fi. Assim a conta não é bloqueada.
+ O link vale por 30 minutos e uma única vez. Veja também o lixo eletrônico.
? Você recebe o código de confirmação no telefone?

## email
A causa é quase sempre o programa e não a caixa de correio, portanto as suas mensagens estão seguras.
- Abra a sua caixa no navegador. Se as mensagens estão lá, ela está em ordem.
- Se o Outlook mostra "Trabalhando offline", clique uma vez nessa opção em Enviar/Receber.
- Feche o Outlook, aguarde 30 segundos e abra-o de novo com a senha atual.
- Verifique o tamanho da caixa em Arquivo > Conta. Se estiver cheia, esvazie os itens excluídos.
+ Se o Outlook pede a senha sempre de novo, apague a entrada no Gerenciador de Credenciais.
? Funciona no navegador, e o problema é no envio, no recebimento ou em ambos?

## network
Vamos descobrir se a causa é a conexão, o aparelho ou a rede.
- Desligue e ligue o Wi-Fi e verifique se o modo avião está desativado.
- Escolha "Esquecer" na rede da empresa e conecte-se de novo com a senha atual.
- Reinicie o computador. Em casa, desligue também o roteador por um minuto.
- Teste um cabo ou o telefone como ponto de acesso. Se funcionar, a causa é o Wi-Fi.
+ Muitas vezes basta um sinal fraco: duas barras são pouco para chamadas.
? Acontece em um só lugar, e os seus colegas também são afetados?

## software
Terei prazer em ajudar com essa instalação.
- Abra o portal da empresa no seu computador e procure o programa.
- Escolha Instalar e deixe o computador ligado até aparecer "Instalado". Pode levar 20 minutos.
- Reinicie o computador, mesmo que não seja pedido.
- Se não estiver na lista ou faltar licença, informe o nome e o motivo, e pediremos a aprovação.
+ Não instale cópias da internet: as versões do portal são verificadas e licenciadas.
? De que programa e versão você precisa, e até quando?

## slow
Algumas verificações simples resolvem a maioria dos casos de lentidão.
- Salve o seu trabalho e escolha Reiniciar, não Desligar. Assim as atualizações terminam.
- Pressione Ctrl+Shift+Esc, ordene por CPU e memória e feche o que não precisa.
- Verifique se pelo menos 10 % do disco está livre e esvazie a lixeira.
- Feche as abas que não usa e desative extensões desconhecidas.
+ Se só fica lento nos primeiros dez minutos, há atualizações em andamento.
? Tudo está lento ou só um programa, e desde quando?

## share
Você voltará a ver os arquivos assim que a conexão ou a permissão for renovada.
- Fora do escritório, conecte-se primeiro à VPN. As unidades só são visíveis por dentro.
- Desconecte a unidade no Explorador e mapeie-a de novo com o caminho da sua equipe.
- Saia da sessão e entre novamente. As permissões novas só valem depois disso.
- Se aparecer "Acesso negado", peça ao dono da pasta que confirme, e nós adicionamos você.
+ Arquivos excluídos podem ser restaurados por 30 dias em "Versões anteriores".
? Qual é o caminho completo, e quem é o dono da pasta?

## login
Vamos fazer com que você consiga entrar de novo.
- Digite à mão o endereço de acesso e use o seu e-mail de trabalho completo.
- Verifique o Caps Lock e o layout do teclado.
- Tente uma janela privada. Se funcionar, apague os cookies da página.
- Se a senha for recusada, escolha "Esqueci a minha senha".
+ Favoritos antigos levam muitas vezes a uma sessão expirada.
? Em que aplicação você entra, e o que acontece depois de digitar a senha?

## general
Isto ajuda na maioria dos casos, enquanto analisamos o que descreveu.
- Reinicie o programa e depois o computador.
- Tente o mesmo em outro aparelho ou em outro navegador.
- Verifique a rede e, fora do escritório, a VPN.
- Faça uma captura de tela quando acontecer de novo e anexe-a à resposta.
+ A hora exata é o que mais nos ajuda, pois assim achamos o evento nos registros.
? O que você queria fazer, e o que aconteceu em vez disso?
`;
