export const es = `
## phishing
Ha hecho muy bien en preguntar antes de abrir nada.
- No haga clic en ningún enlace, no abra archivos adjuntos y no responda al mensaje.
- En Outlook elija Informar > Informar de phishing, para que también se retire de los buzones de sus colegas.
- Si ya escribió su contraseña, cámbiela ahora mismo en la página de acceso. Escriba la dirección a mano.
- Revise los últimos accesos a su cuenta e indíquenos los que no reconozca.
+ Nuestro equipo nunca pide contraseñas ni códigos de verificación.
? ¿Hizo clic en algún enlace, abrió un adjunto o escribió su contraseña?

## mfa
Es un problema del segundo paso del acceso y se arregla en pocos minutos.
- Compruebe que la hora del teléfono se ajusta automáticamente. Con la hora mal, los códigos se rechazan.
- Abra la aplicación de autenticación, elija su cuenta de trabajo y escriba el código más reciente.
- En la página de acceso elija "Iniciar sesión de otra manera" y use un SMS o un código de respaldo.
- Después elimine la entrada antigua en "Información de seguridad" y añada el teléfono de nuevo.
+ Si tiene un teléfono nuevo, hay que registrarlo otra vez. Podemos darle un pase temporal de una hora.
? ¿Tiene un teléfono nuevo o reinstaló la aplicación hace poco?

## locked
Su cuenta se bloqueó por seguridad tras varios intentos con una contraseña antigua. Sus datos están a salvo.
- Espere 15 minutos sin volver a intentarlo. La mayoría de los bloqueos se levantan solos.
- Inicie sesión una vez en la página de acceso y escriba la contraseña a mano.
- Si la cambió hace poco, actualícela también en el teléfono, en el correo y en la wifi.
- Si sigue bloqueada, elija "Desbloquear cuenta" y confirme con el teléfono.
+ Cada intento fallido cuenta, también los del teléfono en segundo plano.
? ¿Cambió la contraseña en los últimos días y qué otros dispositivos usan la cuenta?

## vpn
Una conexión VPN que falla se suele arreglar en unos cinco minutos.
- Desconecte la VPN, cierre la aplicación y compruebe que puede abrir una página pública.
- Reinicie el router y, si puede, use un cable. Si no, acérquese a la wifi.
- Abra la aplicación, compare la dirección del servidor con la de su correo de bienvenida y entre con su contraseña actual.
- Apruebe el acceso en el teléfono en menos de 60 segundos. Si no, la conexión falla sin avisar.
- Si se sigue cortando, elija el segundo servidor de la lista y pruebe diez minutos.
+ Para configurar la VPN abra Configuración > Red > VPN, deje el tipo de conexión indicado y no guarde la contraseña.
? ¿Desde qué red se conecta (casa, hotel, móvil) y qué versión muestra la aplicación?

## printer
Vamos a conseguir que vuelva a imprimir. Casi siempre hay un trabajo atascado.
- Compruebe que la impresora está encendida y tiene papel. Apáguela, espere 30 segundos y enciéndala.
- Abra Configuración > Impresoras, entre en la cola y cancele todos los trabajos.
- Quite la impresora de la lista y añádala de nuevo desde el directorio de la empresa.
- Imprima una página de prueba. Si sale bien, vuelva a imprimir su documento.
+ Si solo falla un documento, guárdelo como PDF e imprima el PDF.
? ¿Qué nombre lleva la etiqueta de la impresora y pueden imprimir sus colegas?

## password
Puede restablecer la contraseña por su cuenta en unos dos minutos.
- Abra la página de acceso de la empresa y elija "He olvidado mi contraseña".
- Escriba su correo de trabajo y confirme con el código que recibe en el teléfono.
- Elija una contraseña nueva de al menos 14 caracteres que no haya usado antes.
- Inicie sesión en el equipo desde la oficina o con la VPN conectada.
- Actualice la contraseña en el teléfono, en el correo y en la wifi. Así no se bloquea la cuenta.
+ El enlace es válido durante 30 minutos y una sola vez. Mire también en el correo no deseado.
? ¿Recibe el código de confirmación en el teléfono?

## email
Casi siempre es un problema del programa y no del buzón, así que sus mensajes están a salvo.
- Entre en su buzón con el navegador. Si ve los mensajes, el buzón está bien.
- Si Outlook muestra "Trabajando sin conexión", haga clic una vez en esa opción en Enviar y recibir.
- Cierre Outlook, espere 30 segundos y ábralo de nuevo con su contraseña actual.
- Compruebe el tamaño del buzón en Archivo > Cuenta. Si está lleno, vacíe los elementos eliminados.
+ Si Outlook pide la contraseña una y otra vez, borre la entrada en el Administrador de credenciales.
? ¿Funciona en el navegador y afecta al envío, a la recepción o a ambos?

## network
Averigüemos si la causa es la conexión, el equipo o la red.
- Apague y encienda la wifi y compruebe que el modo avión está desactivado.
- Elija "Olvidar" en la red de la empresa y conéctese de nuevo con su contraseña actual.
- Reinicie el equipo. En casa, desenchufe también el router durante un minuto.
- Pruebe con un cable o con el teléfono como punto de acceso. Si funciona, la causa es la wifi.
+ A menudo basta una señal débil: dos barras son pocas para las llamadas.
? ¿Ocurre solo en un lugar y les pasa también a sus colegas?

## software
Con gusto le ayudo con la instalación.
- Abra el portal de la empresa en su equipo y busque el programa.
- Elija Instalar y deje el equipo encendido hasta que diga "Instalado". Puede tardar 20 minutos.
- Reinicie el equipo aunque no se lo pida.
- Si no aparece o falta una licencia, díganos el nombre y el motivo y pediremos la aprobación.
+ No instale copias de internet: las versiones del portal están revisadas y tienen licencia.
? ¿Qué programa y versión necesita y para cuándo?

## slow
Unas comprobaciones sencillas arreglan la mayoría de los equipos lentos.
- Guarde su trabajo y elija Reiniciar, no Apagar. Así terminan las actualizaciones.
- Pulse Ctrl+Mayús+Esc, ordene por CPU y memoria y cierre lo que no necesite.
- Compruebe que queda libre al menos el 10 % del disco y vacíe la papelera.
- Cierre las pestañas que no use y desactive las extensiones desconocidas.
+ Si solo va lento los primeros diez minutos, se están instalando actualizaciones.
? ¿Va lento todo o un solo programa, y desde cuándo?

## share
Volverá a ver sus archivos en cuanto se renueve la conexión o el permiso.
- Fuera de la oficina, conéctese primero a la VPN. Las unidades solo se ven desde dentro.
- Desconecte la unidad en el Explorador y conéctela de nuevo con la ruta de su equipo.
- Cierre la sesión y ábrala otra vez. Los permisos nuevos valen solo después.
- Si dice "Acceso denegado", pida al propietario de la carpeta que lo confirme y le daremos acceso.
+ Los archivos borrados se recuperan durante 30 días con "Restaurar versiones anteriores".
? ¿Cuál es la ruta completa y quién es el propietario?

## login
Vamos a conseguir que pueda entrar de nuevo.
- Escriba a mano la dirección de acceso y use su correo de trabajo completo como usuario.
- Compruebe las mayúsculas y la distribución del teclado.
- Pruebe una ventana privada. Si funciona, borre las cookies de la página.
- Si la contraseña se rechaza, elija "He olvidado mi contraseña".
+ Los marcadores antiguos llevan a menudo a una sesión caducada.
? ¿A qué aplicación accede y qué ocurre después de escribir la contraseña?

## general
Esto ayuda en la mayoría de los casos, mientras revisamos lo que describe.
- Reinicie el programa y después el equipo.
- Pruebe lo mismo en otro dispositivo o en otro navegador.
- Compruebe la red y, fuera de la oficina, la VPN.
- Haga una captura de pantalla cuando vuelva a ocurrir y adjúntela a su respuesta.
+ La hora exacta es lo que más nos ayuda, porque así encontramos el suceso en los registros.
? ¿Qué quería hacer y qué ocurrió en su lugar?
`;
