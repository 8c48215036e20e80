import type { Articles } from './topics';

export const es: Articles = {
  language: 'es',
  around: ['Hola, señora García:\ngracias por escribirnos.', '¿Le sirve esto?\nUn cordial saludo'],
  path: 'Abra Ajustes › Modo fantasma › Activar.',
  internal:
    'A los clientes fieles que quieren irse les damos un vale de un mes, pero nunca lo mencionamos nosotros primero.',
  stranger: 'Su pedido ORD-55812 está en camino.',
  linked: 'Puede pedir un reembolso dentro de los 90 días posteriores a la compra.',
  mixed: 'El plan Team tiene hasta 50 usuarios.',
  rule: 'Según nuestra política, siempre se incluye un solo aparato por suscripción.',
  unanswerable: [
    ['Aparcamiento de la oficina', '¿Dónde pueden dejar la bicicleta las visitas cuando vienen a una entrevista?'],
    ['Patrocinio de nuestro club', '¿Quiere su empresa comprar camisetas para nuestros juveniles?'],
    ['Chocolate de la cesta', '¿Qué granos de cacao lleva, y es vegano?'],
  ],
  topics: [
    {
      title: 'Reembolsos',
      article:
        'Puede pedir un reembolso dentro de los 30 días posteriores a la compra.\nEl dinero vuelve a la misma tarjeta en 5 días.\nLos gastos de envío no se reembolsan.',
      subject: 'Reembolso de mi compra',
      message: 'Compré el producto equivocado y quiero un reembolso. ¿Se reembolsan los gastos de envío?',
      reply: [
        'Puede pedir el reembolso de su compra dentro de los 30 días.',
        'El dinero vuelve a su tarjeta en 5 días.',
        'Los gastos de envío no se reembolsan.',
      ],
      flip: [2, 'Los gastos de envío se reembolsan.'],
      unit: [0, 'días', 'meses'],
    },
    {
      title: 'Exportar sus datos',
      article:
        'Abra Ajustes › Datos › Exportar y elija un periodo.\nEl archivo tiene como máximo 10 GB.\nEl enlace de descarga funciona 48 horas.\nLos tickets eliminados no forman parte del archivo.',
      subject: 'Exportación de nuestros tickets',
      message: '¿Cómo exportamos todos los datos a un archivo, y cuánto tiempo funciona el enlace de descarga?',
      reply: [
        'Abra Ajustes › Datos › Exportar y elija un periodo.',
        'El enlace de descarga funciona 48 horas.',
        'Los tickets eliminados no forman parte del archivo exportado.',
      ],
      flip: [2, 'Los tickets eliminados forman parte del archivo exportado.'],
      unit: [1, 'horas', 'días'],
    },
    {
      title: 'Restablecer la contraseña',
      article:
        'Abra Cuenta › Seguridad › Restablecer contraseña.\nEl enlace del correo funciona 60 minutos.\nLa cuenta se bloquea 15 minutos si la contraseña es incorrecta 5 veces.\nEl soporte no puede ver su contraseña.',
      subject: 'Cuenta bloqueada',
      message:
        'Mi cuenta está bloqueada porque la contraseña era incorrecta. ¿Cómo la restablezco, y el soporte puede ver mi contraseña?',
      reply: [
        'Abra Cuenta › Seguridad › Restablecer contraseña.',
        'El enlace que recibe por correo funciona 60 minutos.',
        'El soporte no puede ver su contraseña.',
      ],
      flip: [2, 'El soporte puede ver su contraseña.'],
      unit: [1, 'minutos', 'días'],
    },
    {
      title: 'Planes y usuarios',
      article:
        'El plan Team tiene hasta 10 usuarios.\nEl plan Business tiene hasta 50 usuarios.\nLa API no forma parte del plan Team.\nPuede cambiar de plan cada mes.',
      subject: 'Cuántos usuarios',
      message: '¿Cuántos usuarios tiene el plan Team, y forma parte de él la API?',
      reply: [
        'El plan Team tiene hasta 10 usuarios.',
        'La API no forma parte del plan Team.',
        'Puede cambiar de plan cada mes.',
      ],
      flip: [1, 'La API forma parte del plan Team.'],
      unit: [0, 'usuarios', 'GB'],
    },
    {
      title: 'El calendario no se sincroniza',
      article:
        'El error SYNC-204 significa que el calendario está lleno.\nHace falta la versión 4.2.1 o una posterior.\nAbra Calendario › Sincronizar › Empezar de nuevo; tarda 20 minutos.\nLos calendarios compartidos no se sincronizan.',
      subject: 'SYNC-204',
      message: 'El calendario muestra el error SYNC-204 y ya no se sincroniza, tampoco los calendarios compartidos.',
      reply: [
        'El error SYNC-204 significa que su calendario está lleno.',
        'Utilice la versión 4.2.1 o una posterior, por favor.',
        'Después abra Calendario › Sincronizar › Empezar de nuevo; tarda 20 minutos.',
        'Los calendarios compartidos no se sincronizan.',
      ],
      flip: [3, 'Los calendarios compartidos se sincronizan.'],
      unit: [2, 'minutos', 'horas'],
    },
    {
      title: 'Cambiar la dirección de una factura',
      article:
        'Abra Facturación › Facturas › Editar.\nUna factura se puede editar durante 14 días.\nUna factura nueva cuesta 12 EUR.\nEl número fiscal de una factura no se puede cambiar.',
      subject: 'Dirección equivocada en la factura',
      message: 'Nuestra factura tiene la dirección y el número fiscal equivocados. ¿Cómo podemos cambiar la factura?',
      reply: [
        'Abra Facturación › Facturas › Editar.',
        'Una factura se puede editar durante 14 días; una factura nueva cuesta 12 EUR.',
        'El número fiscal de una factura no se puede cambiar.',
      ],
      flip: [2, 'El número fiscal de una factura se puede cambiar.'],
      unit: [1, 'días', 'semanas'],
    },
    {
      title: 'Batería del escáner X20',
      article:
        'La batería del escáner X20 dura 8 horas.\nLa carga tarda 3 horas.\nLos cargadores de otros fabricantes no son compatibles.\nLa batería tiene una garantía de 24 meses.',
      subject: 'Batería del escáner vacía',
      message:
        'La batería de nuestro escáner X20 está vacía después de una mañana. ¿Podemos usar el cargador de otro fabricante?',
      reply: [
        'La batería de su escáner X20 dura 8 horas y la carga tarda 3 horas.',
        'Los cargadores de otros fabricantes no son compatibles.',
        'Su garantía es de 2 años.',
      ],
      flip: [1, 'Los cargadores de otros fabricantes son compatibles.'],
      unit: [2, 'años', 'semanas'],
    },
    {
      title: 'Entrega',
      article:
        'Una entrega tarda 4 días.\nLos paquetes de más de 30 kg llegan por transportista.\nLos paquetes no se entregan los sábados.\nEl número de seguimiento llega por correo.',
      subject: 'Cuándo llega el paquete',
      message: '¿Cuánto tarda la entrega de un paquete, y se entrega los sábados?',
      reply: [
        'Una entrega tarda 4 días.',
        'Los paquetes no se entregan los sábados.',
        'Recibe el número de seguimiento por correo.',
      ],
      flip: [1, 'Los paquetes se entregan los sábados.'],
      unit: [0, 'días', 'semanas'],
    },
  ],
};
