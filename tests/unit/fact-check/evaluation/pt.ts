import type { Articles } from './topics';

export const pt: Articles = {
  language: 'pt',
  around: ['Olá, senhora Campos,\nobrigado pela sua mensagem.', 'Isto ajuda?\nAtenciosamente'],
  path: 'Abra Configurações › Modo fantasma › Ativar.',
  internal:
    'Aos clientes fiéis que querem sair damos um vale de um mês, mas nunca falamos disso antes do próprio cliente.',
  stranger: 'O seu pedido ORD-55812 está a caminho.',
  linked: 'Você pode pedir um reembolso em até 90 dias depois da compra.',
  mixed: 'O plano Team tem até 50 usuários.',
  rule: 'Pela nossa regra, cada assinatura sempre inclui um só aparelho.',
  unanswerable: [
    ['Estacionamento do escritório', 'Onde os visitantes deixam a bicicleta quando vêm para a entrevista?'],
    ['Patrocínio do nosso clube', 'A sua empresa gostaria de comprar camisas para os nossos juvenis?'],
    ['Chocolate da cesta', 'Quais grãos de cacau ele leva, e é vegano?'],
  ],
  topics: [
    {
      title: 'Reembolsos',
      article:
        'Você pode pedir um reembolso em até 30 dias depois da compra.\nO dinheiro volta ao mesmo cartão em 5 dias.\nO frete não é reembolsado.',
      subject: 'Reembolso da minha compra',
      message: 'Comprei o produto errado e quero um reembolso. O frete é reembolsado também?',
      reply: [
        'Você pode pedir o reembolso da sua compra em até 30 dias.',
        'O dinheiro volta ao seu cartão em 5 dias.',
        'O frete não é reembolsado.',
      ],
      flip: [2, 'O frete é reembolsado.'],
      unit: [0, 'dias', 'meses'],
    },
    {
      title: 'Exportar os seus dados',
      article:
        'Abra Configurações › Dados › Exportar e escolha um período.\nO arquivo tem no máximo 10 GB.\nO link de download funciona por 48 horas.\nOs tickets excluídos não fazem parte do arquivo.',
      subject: 'Exportação dos nossos tickets',
      message: 'Como exportamos todos os dados para um arquivo, e por quanto tempo funciona o link de download?',
      reply: [
        'Abra Configurações › Dados › Exportar e escolha um período.',
        'O link de download funciona por 48 horas.',
        'Os tickets excluídos não fazem parte do arquivo exportado.',
      ],
      flip: [2, 'Os tickets excluídos fazem parte do arquivo exportado.'],
      unit: [1, 'horas', 'dias'],
    },
    {
      title: 'Redefinir a senha',
      article:
        'Abra Conta › Segurança › Redefinir senha.\nO link do e-mail funciona por 60 minutos.\nA conta fica bloqueada por 15 minutos quando a senha está errada 5 vezes.\nO suporte não pode ver a sua senha.',
      subject: 'Conta bloqueada',
      message:
        'A minha conta está bloqueada porque a senha estava errada. Como redefino a senha, e o suporte pode vê-la?',
      reply: [
        'Abra Conta › Segurança › Redefinir senha.',
        'O link que você recebe por e-mail funciona por 60 minutos.',
        'O suporte não pode ver a sua senha.',
      ],
      flip: [2, 'O suporte pode ver a sua senha.'],
      unit: [1, 'minutos', 'dias'],
    },
    {
      title: 'Planos e usuários',
      article:
        'O plano Team tem até 10 usuários.\nO plano Business tem até 50 usuários.\nA API não faz parte do plano Team.\nVocê pode mudar de plano a cada mês.',
      subject: 'Quantos usuários',
      message: 'Quantos usuários tem o plano Team, e a API faz parte dele?',
      reply: [
        'O plano Team tem até 10 usuários.',
        'A API não faz parte do plano Team.',
        'Você pode mudar de plano a cada mês.',
      ],
      flip: [1, 'A API faz parte do plano Team.'],
      unit: [0, 'usuários', 'GB'],
    },
    {
      title: 'O calendário não sincroniza',
      article:
        'O erro SYNC-204 significa que o calendário está cheio.\nÉ necessária a versão 4.2.1 ou mais nova.\nAbra Calendário › Sincronizar › Recomeçar; demora 20 minutos.\nOs calendários compartilhados não são sincronizados.',
      subject: 'SYNC-204',
      message: 'O calendário mostra o erro SYNC-204 e não sincroniza mais, nem os calendários compartilhados.',
      reply: [
        'O erro SYNC-204 significa que o seu calendário está cheio.',
        'Use a versão 4.2.1 ou mais nova, por favor.',
        'Depois abra Calendário › Sincronizar › Recomeçar; demora 20 minutos.',
        'Os calendários compartilhados não são sincronizados.',
      ],
      flip: [3, 'Os calendários compartilhados são sincronizados.'],
      unit: [2, 'minutos', 'horas'],
    },
    {
      title: 'Mudar o endereço de uma fatura',
      article:
        'Abra Cobrança › Faturas › Editar.\nUma fatura pode ser editada por 14 dias.\nUma nova fatura custa 12 EUR.\nO número fiscal de uma fatura não pode ser mudado.',
      subject: 'Endereço errado na fatura',
      message: 'A nossa fatura tem o endereço e o número fiscal errados. Como podemos mudar a fatura?',
      reply: [
        'Abra Cobrança › Faturas › Editar.',
        'Uma fatura pode ser editada por 14 dias; uma nova fatura custa 12 EUR.',
        'O número fiscal de uma fatura não pode ser mudado.',
      ],
      flip: [2, 'O número fiscal de uma fatura pode ser mudado.'],
      unit: [1, 'dias', 'semanas'],
    },
    {
      title: 'Bateria do scanner X20',
      article:
        'A bateria do scanner X20 dura 8 horas.\nA carga demora 3 horas.\nCarregadores de outros fabricantes não são aceitos.\nA bateria tem garantia de 24 meses.',
      subject: 'Bateria do scanner vazia',
      message:
        'A bateria do nosso scanner X20 fica vazia depois de uma manhã. Podemos usar o carregador de outro fabricante?',
      reply: [
        'A bateria do seu scanner X20 dura 8 horas e a carga demora 3 horas.',
        'Carregadores de outros fabricantes não são aceitos.',
        'A garantia é de 2 anos.',
      ],
      flip: [1, 'Carregadores de outros fabricantes são aceitos.'],
      unit: [2, 'anos', 'semanas'],
    },
    {
      title: 'Entrega',
      article:
        'Uma entrega demora 4 dias.\nPacotes com mais de 30 kg vêm por transportadora.\nPacotes não são entregues aos sábados.\nO número de rastreio chega por e-mail.',
      subject: 'Quando chega o pacote',
      message: 'Quanto demora a entrega de um pacote, e ele é entregue aos sábados?',
      reply: [
        'Uma entrega demora 4 dias.',
        'Pacotes não são entregues aos sábados.',
        'Você recebe o número de rastreio por e-mail.',
      ],
      flip: [1, 'Pacotes são entregues aos sábados.'],
      unit: [0, 'dias', 'semanas'],
    },
  ],
};
