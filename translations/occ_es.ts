<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&quot;%1&quot; is not an answer.</source>
        <translation>“%1” no es una respuesta.</translation>
    </message>
    <message>
        <source>Use yes or no.</source>
        <translation>Use yes o no.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is no JSON object.</source>
        <translation>%1 no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Write fields and their texts.</source>
        <translation>Escriba los campos y sus textos.</translation>
    </message>
    <message>
        <source>The form has no field “%1”.</source>
        <translation>El formulario no tiene el campo “%1”.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
</context>
<context>
    <name>activation</name>
    <message>
        <source>Nothing to take back.</source>
        <translation>No hay nada que retirar.</translation>
    </message>
    <message>
        <source>The activation of %1 is for %2, but the connection to Telnyx is for %3.</source>
        <translation>La activación de %1 es para %2, pero la conexión con Telnyx es para %3.</translation>
    </message>
    <message>
        <source>Activation of %1: “%2” begins</source>
        <translation>Activación de %1: comienza “%2”</translation>
    </message>
    <message>
        <source>Activation of %1: “%2”: %3</source>
        <translation>Activación de %1: “%2”: %3</translation>
    </message>
    <message>
        <source>It took longer than %1.</source>
        <translation>Tardó más de %1.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Último: %1</translation>
    </message>
    <message>
        <source>Look into it at Telnyx, then try again.</source>
        <translation>Revíselo en Telnyx y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Activation of %1: “%2” took too long</source>
        <translation>Activación de %1: “%2” tardó demasiado</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number.</source>
        <translation>“%1” no es un número de teléfono.</translation>
    </message>
    <message>
        <source>Write it with its country code: +18335550100.</source>
        <translation>Escríbalo con el código de país: +18335550100.</translation>
    </message>
    <message>
        <source>“%1” is not an https address.</source>
        <translation>“%1” no es una dirección https.</translation>
    </message>
    <message>
        <source>Give the address under which Telnyx reaches this program, such as https://calls.example.com.</source>
        <translation>Indique la dirección en la que Telnyx alcanza este programa, como https://calls.example.com.</translation>
    </message>
    <message>
        <source>%1 is activated for another onboarding (activation %2).</source>
        <translation>%1 se está activando para otra incorporación (activación %2).</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Elija otro número.</translation>
    </message>
    <message>
        <source>%1 is ordered already.</source>
        <translation>%1 ya está pedido.</translation>
    </message>
    <message>
        <source>Take the activation back before another number is activated.</source>
        <translation>Retire la activación antes de activar otro número.</translation>
    </message>
    <message>
        <source>An order for %1 is under way.</source>
        <translation>Hay un pedido de %1 en curso.</translation>
    </message>
    <message>
        <source>Wait until it is decided.</source>
        <translation>Espere a que se resuelva.</translation>
    </message>
    <message>
        <source>Activation goes on with %1</source>
        <translation>La activación continúa con %1</translation>
    </message>
    <message>
        <source>Activation of %1 started again</source>
        <translation>La activación de %1 empezó de nuevo</translation>
    </message>
    <message>
        <source>There is no mode “%1”.</source>
        <translation>No existe el modo “%1”.</translation>
    </message>
    <message>
        <source>Use sandbox or production.</source>
        <translation>Use sandbox o production.</translation>
    </message>
    <message>
        <source>There is no onboarding %1.</source>
        <translation>No existe la incorporación %1.</translation>
    </message>
    <message>
        <source>See them with: occ onboarding list</source>
        <translation>Para verlas: occ onboarding list</translation>
    </message>
    <message>
        <source>The onboarding of %1 is not active.</source>
        <translation>La incorporación de %1 no está activa.</translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation>Reanúdela primero.</translation>
    </message>
    <message>
        <source>Activation of %1 started for %2</source>
        <translation>Activación de %1 iniciada para %2</translation>
    </message>
    <message>
        <source>The stage “%1” comes first.</source>
        <translation>Primero va la etapa “%1”.</translation>
    </message>
    <message>
        <source>Start it with: occ activation %1</source>
        <translation>Iníciela con: occ activation %1</translation>
    </message>
    <message>
        <source>“%1” is not done: %2 (%3).</source>
        <translation>“%1” no está hecho: %2 (%3).</translation>
    </message>
    <message>
        <source>Finish that step first.</source>
        <translation>Termine primero ese paso.</translation>
    </message>
    <message>
        <source>Activation of %1: stage “%2” started</source>
        <translation>Activación de %1: etapa “%2” iniciada</translation>
    </message>
    <message>
        <source>%1 may not approve going live.</source>
        <translation>%1 no puede aprobar la puesta en marcha.</translation>
    </message>
    <message>
        <source>A manager or the owner&apos;s team lead does.</source>
        <translation>Lo hace la dirección o el líder de equipo de la persona responsable.</translation>
    </message>
    <message>
        <source>Going live waits for mandatory controls: %1.</source>
        <translation>La puesta en marcha espera controles obligatorios: %1.</translation>
    </message>
    <message>
        <source>Give their evidence on the client&apos;s compliance page first.</source>
        <translation>Aporte primero su evidencia en la página de cumplimiento del cliente.</translation>
    </message>
    <message>
        <source>Go-live of %1 approved by %2</source>
        <translation>Puesta en marcha de %1 aprobada por %2</translation>
    </message>
    <message>
        <source>“%1” does not wait for a person.</source>
        <translation>“%1” no espera a una persona.</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>Está: %1.</translation>
    </message>
    <message>
        <source>“%1” waits for the verification form.</source>
        <translation>“%1” espera el formulario de verificación.</translation>
    </message>
    <message>
        <source>Fill it in and send it: occ activation verify</source>
        <translation>Rellénelo y envíelo: occ activation verify</translation>
    </message>
    <message>
        <source>“%1” wants evidence.</source>
        <translation>“%1” pide evidencia.</translation>
    </message>
    <message>
        <source>Say what was done, or where it can be seen.</source>
        <translation>Diga qué se hizo o dónde puede verse.</translation>
    </message>
    <message>
        <source>Activation of %1: “%2” confirmed</source>
        <translation>Activación de %1: “%2” confirmado</translation>
    </message>
    <message>
        <source>Nothing of the activation has stopped.</source>
        <translation>Nada de la activación se ha detenido.</translation>
    </message>
    <message>
        <source>See where it stands with: occ activation status</source>
        <translation>Vea cómo va con: occ activation status</translation>
    </message>
    <message>
        <source>Activation of %1: “%2” tried again</source>
        <translation>Activación de %1: “%2” se intenta de nuevo</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Falta el motivo.</translation>
    </message>
    <message>
        <source>Say why it is taken back.</source>
        <translation>Diga por qué se retira.</translation>
    </message>
    <message>
        <source>Activation of %1 is taken back: %2</source>
        <translation>La activación de %1 se retira: %2</translation>
    </message>
    <message>
        <source>Voice is live since %1 after the start.</source>
        <translation>La voz está en marcha desde %1 después del inicio.</translation>
    </message>
    <message>
        <source>%1 late.</source>
        <translation>%1 de retraso.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Quedan %1.</translation>
    </message>
    <message>
        <source>The number is not toll-free: carriers verify nothing.</source>
        <translation>El número no es gratuito: los operadores no verifican nada.</translation>
    </message>
    <message>
        <source>There is no step “%1”.</source>
        <translation>No existe el paso “%1”.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>%1 is verified already.</source>
        <translation>%1 ya está verificado.</translation>
    </message>
    <message>
        <source>A new request would overwrite the approval.</source>
        <translation>Una solicitud nueva sustituiría la aprobación.</translation>
    </message>
    <message>
        <source>Verification request of %1 filled in</source>
        <translation>Solicitud de verificación de %1 rellenada</translation>
    </message>
    <message>
        <source>The request for %1 is being decided.</source>
        <translation>La solicitud de %1 se está decidiendo.</translation>
    </message>
    <message>
        <source>Wait for the answer: sending it again would begin anew.</source>
        <translation>Espere la respuesta: enviarla otra vez empezaría de cero.</translation>
    </message>
    <message>
        <source>Verification request of %1 sent</source>
        <translation>Solicitud de verificación de %1 enviada</translation>
    </message>
    <message>
        <source>%1 is not toll-free: the carriers verify nothing here.</source>
        <translation>%1 no es gratuito: aquí los operadores no verifican nada.</translation>
    </message>
    <message>
        <source>The number is not in the account yet.</source>
        <translation>El número aún no está en la cuenta.</translation>
    </message>
    <message>
        <source>Messaging profile %1.</source>
        <translation>Perfil de mensajería %1.</translation>
    </message>
    <message>
        <source>The number has no messaging profile.</source>
        <translation>El número no tiene perfil de mensajería.</translation>
    </message>
    <message>
        <source>The request was sent back. Correct it and send it again.</source>
        <translation>La solicitud fue devuelta. Corríjala y envíela de nuevo.</translation>
    </message>
    <message>
        <source>The request was sent back: %1. Correct it and send it again.</source>
        <translation>La solicitud fue devuelta: %1. Corríjala y envíela de nuevo.</translation>
    </message>
    <message>
        <source>Sent again; the review begins anew.</source>
        <translation>Enviada de nuevo; la revisión empieza otra vez.</translation>
    </message>
    <message>
        <source>%1 is verified already; nothing was sent.</source>
        <translation>%1 ya está verificado; no se envió nada.</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>Enviada como %1.</translation>
    </message>
    <message>
        <source>Fill in the verification request and send it.</source>
        <translation>Rellene la solicitud de verificación y envíela.</translation>
    </message>
    <message>
        <source>Look through the verification request and send it.</source>
        <translation>Revise la solicitud de verificación y envíela.</translation>
    </message>
    <message>
        <source>Looking whether the request arrived.</source>
        <translation>Se comprueba si llegó la solicitud.</translation>
    </message>
    <message>
        <source>Telnyx does not know the verification request.</source>
        <translation>Telnyx no conoce la solicitud de verificación.</translation>
    </message>
    <message>
        <source>%1 is verified for text messages.</source>
        <translation>%1 está verificado para mensajes de texto.</translation>
    </message>
    <message>
        <source>Handed to the automations.</source>
        <translation>Entregado a las automatizaciones.</translation>
    </message>
    <message>
        <source>%1 is no longer to be had.</source>
        <translation>%1 ya no está disponible.</translation>
    </message>
    <message>
        <source>Choose another number; the run goes on from here.</source>
        <translation>Elija otro número; la activación sigue desde aquí.</translation>
    </message>
    <message>
        <source>%1 is in the account already (%2).</source>
        <translation>%1 ya está en la cuenta (%2).</translation>
    </message>
    <message>
        <source>%1 is held until %2.</source>
        <translation>%1 está reservado hasta %2.</translation>
    </message>
    <message>
        <source>Telnyx has not confirmed the hold yet.</source>
        <translation>Telnyx aún no ha confirmado la reserva.</translation>
    </message>
    <message>
        <source>Ordered under %1 (order %2).</source>
        <translation>Pedido con %1 (pedido %2).</translation>
    </message>
    <message>
        <source>Telnyx rejected the order for %1 (%2).</source>
        <translation>Telnyx rechazó el pedido de %1 (%2).</translation>
    </message>
    <message>
        <source>Choose another number, or try again to order it anew.</source>
        <translation>Elija otro número, o inténtelo de nuevo para pedirlo otra vez.</translation>
    </message>
    <message>
        <source>Telnyx works on the order.</source>
        <translation>Telnyx tramita el pedido.</translation>
    </message>
    <message>
        <source>Telnyx wants papers for the order: see its requirements at Telnyx.</source>
        <translation>Telnyx pide documentos para el pedido: vea sus requisitos en Telnyx.</translation>
    </message>
    <message>
        <source>Looking whether the order arrived.</source>
        <translation>Se comprueba si llegó el pedido.</translation>
    </message>
    <message>
        <source>Nothing was ordered.</source>
        <translation>No se pidió nada.</translation>
    </message>
    <message>
        <source>%1 stays in the account until somebody releases it.</source>
        <translation>%1 sigue en la cuenta hasta que alguien lo libere.</translation>
    </message>
    <message>
        <source>%1 is active at Telnyx.</source>
        <translation>%1 está activo en Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx says of %1: %2.</source>
        <translation>Telnyx dice de %1: %2.</translation>
    </message>
    <message>
        <source>Look into it at Telnyx, then try again or choose another number.</source>
        <translation>Revíselo en Telnyx y vuelva a intentarlo o elija otro número.</translation>
    </message>
    <message>
        <source>Telnyx says of the number: %1.</source>
        <translation>Telnyx dice del número: %1.</translation>
    </message>
    <message>
        <source>%1 is not active at Telnyx any more.</source>
        <translation>%1 ya no está activo en Telnyx.</translation>
    </message>
    <message>
        <source>%1 is live for voice.</source>
        <translation>%1 está en marcha para voz.</translation>
    </message>
    <message>
        <source>The number leads nowhere.</source>
        <translation>El número no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>The number has its former connection back.</source>
        <translation>El número vuelve a tener su conexión anterior.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting for the outside</source>
        <translation>Espera a un tercero</translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation>Espera a una persona</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>Se está retirando</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Ready for the next stage</source>
        <translation>Listo para la etapa siguiente</translation>
    </message>
    <message>
        <source>Ready for go-live</source>
        <translation>Listo para la puesta en marcha</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En servicio</translation>
    </message>
    <message>
        <source>There is no activation %1.</source>
        <translation>No existe la activación %1.</translation>
    </message>
    <message>
        <source>See them with: occ activation status</source>
        <translation>Para verlas: occ activation status</translation>
    </message>
    <message>
        <source>Our turn</source>
        <translation>Nuestro turno</translation>
    </message>
    <message>
        <source>Telnyx&apos;s turn</source>
        <translation>Turno de Telnyx</translation>
    </message>
    <message>
        <source>The carriers&apos; turn</source>
        <translation>Turno de los operadores</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>The request has to be filled in and sent.</source>
        <translation>Hay que rellenar y enviar la solicitud.</translation>
    </message>
    <message>
        <source>Enter the https address under which Telnyx reaches this program.</source>
        <translation>Introduzca la dirección https en la que Telnyx alcanza este programa.</translation>
    </message>
    <message>
        <source>The test call is under way.</source>
        <translation>La llamada de prueba está en curso.</translation>
    </message>
    <message>
        <source>Test call %1 from %2: answered, %3 s.</source>
        <translation>Llamada de prueba %1 desde %2: contestada, %3 s.</translation>
    </message>
    <message>
        <source>The test call ended with “%1”.</source>
        <translation>La llamada de prueba terminó con “%1”.</translation>
    </message>
    <message>
        <source>Check the call flow and the number&apos;s connection, then try again.</source>
        <translation>Revise el flujo de llamadas y la conexión del número y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Enter a number of the account that test calls come from.</source>
        <translation>Introduzca un número de la cuenta desde el que se hagan las llamadas de prueba.</translation>
    </message>
    <message>
        <source>The test call does not show up yet.</source>
        <translation>La llamada de prueba aún no aparece.</translation>
    </message>
    <message>
        <source>Switch it with: occ activation connect --mode %1</source>
        <translation>Cámbiela con: occ activation connect --mode %1</translation>
    </message>
    <message>
        <source>Activation of %1: news from outside</source>
        <translation>Activación de %1: noticias de fuera</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Red flags checked: %1 opened, %2 steps taken</source>
        <translation>Señales de alerta revisadas: %1 abiertas, %2 avisos dados</translation>
    </message>
    <message>
        <source>There is no alert %1.</source>
        <translation>No existe la alerta %1.</translation>
    </message>
    <message>
        <source>See them with: occ alert list</source>
        <translation>Para verlas: occ alert list</translation>
    </message>
    <message>
        <source>Alert %1 is %2, so it cannot be acknowledged.</source>
        <translation>La alerta %1 está en estado %2 y no se puede marcar como vista.</translation>
    </message>
    <message>
        <source>Only an open alert can be.</source>
        <translation>Solo se puede con una alerta abierta.</translation>
    </message>
    <message>
        <source>“%1” acknowledged for %2</source>
        <translation>“%1” marcada como vista para %2</translation>
    </message>
    <message>
        <source>The root cause is missing.</source>
        <translation>Falta la causa raíz.</translation>
    </message>
    <message>
        <source>Say why it happened, so that the monthly review can learn from it.</source>
        <translation>Indique por qué ocurrió, para que la revisión mensual pueda aprender de ello.</translation>
    </message>
    <message>
        <source>The resolution is missing.</source>
        <translation>Falta la resolución.</translation>
    </message>
    <message>
        <source>Say what was done, so that the monthly review can learn from it.</source>
        <translation>Indique qué se hizo, para que la revisión mensual pueda aprender de ello.</translation>
    </message>
    <message>
        <source>Alert %1 was resolved already by %2.</source>
        <translation>%2 ya resolvió la alerta %1.</translation>
    </message>
    <message>
        <source>“%1” resolved for %2</source>
        <translation>“%1” resuelta para %2</translation>
    </message>
    <message>
        <source>%1 messages read</source>
        <translation>Mensajes leídos: %1</translation>
    </message>
    <message>
        <source>a change was taken back</source>
        <translation>se retiró un cambio</translation>
    </message>
    <message>
        <source>it was paused and resumed, which moved its dates</source>
        <translation>se pausó y se reanudó, lo que movió sus fechas</translation>
    </message>
    <message>
        <source>a milestone was moved</source>
        <translation>se movió un hito</translation>
    </message>
    <message>
        <source>its go-live was moved</source>
        <translation>se movió su puesta en marcha</translation>
    </message>
    <message>
        <source>its playbook was upgraded</source>
        <translation>se actualizó su procedimiento</translation>
    </message>
    <message>
        <source>what was entered was changed since</source>
        <translation>lo introducido se cambió después</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>No existe la regla &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Las conocidas: %1.</translation>
    </message>
    <message>
        <source>%1 is no threshold for %2.</source>
        <translation>%1 no es un umbral para %2.</translation>
    </message>
    <message>
        <source>Use %1 to %2.</source>
        <translation>Use de %1 a %2.</translation>
    </message>
    <message>
        <source>What is still to come cannot be played again.</source>
        <translation>Lo que aún está por venir no puede repetirse.</translation>
    </message>
    <message>
        <source>Use a span that ends now or before.</source>
        <translation>Use un intervalo que termine ahora o antes.</translation>
    </message>
    <message>
        <source>The span ends before it begins.</source>
        <translation>El intervalo termina antes de empezar.</translation>
    </message>
    <message>
        <source>the team lead</source>
        <translation>el líder de equipo</translation>
    </message>
    <message>
        <source>an executive</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Llega a %1</translation>
    </message>
    <message>
        <source>would have gone to %1</source>
        <translation>habría llegado a %1</translation>
    </message>
    <message>
        <source>would not have gone to %1</source>
        <translation>no habría llegado a %1</translation>
    </message>
    <message>
        <source>would have gone to %1 %2 earlier</source>
        <translation>habría llegado a %1 %2 antes</translation>
    </message>
    <message>
        <source>would have gone to %1 %2 later</source>
        <translation>habría llegado a %1 %2 después</translation>
    </message>
    <message>
        <source>would have turned red</source>
        <translation>se habría puesto en rojo</translation>
    </message>
    <message>
        <source>would not have turned red</source>
        <translation>no se habría puesto en rojo</translation>
    </message>
    <message>
        <source>would have turned red %1 earlier</source>
        <translation>se habría puesto en rojo %1 antes</translation>
    </message>
    <message>
        <source>would have turned red %1 later</source>
        <translation>se habría puesto en rojo %1 después</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Onboarding Command Center</source>
        <translation>Onboarding Command Center</translation>
    </message>
</context>
<context>
    <name>automation</name>
    <message>
        <source>“%1” is not known here.</source>
        <translation>“%1” no se conoce aquí.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>The condition is not known here.</source>
        <translation>La condición no se conoce aquí.</translation>
    </message>
    <message>
        <source>Use item_open, milestone_open, alert-state unresolved or nps-score below a number.</source>
        <translation>Use item_open, milestone_open, alert-state unresolved o nps-score below con un número.</translation>
    </message>
    <message>
        <source>The offset is negative.</source>
        <translation>El desfase es negativo.</translation>
    </message>
    <message>
        <source>Choose 0 or more.</source>
        <translation>Elija 0 o más.</translation>
    </message>
    <message>
        <source>The trigger does not say which milestone or item it waits for.</source>
        <translation>El disparador no indica qué hito o tarea espera.</translation>
    </message>
    <message>
        <source>Name it by its key in the playbook.</source>
        <translation>Indíquelo por su clave en el procedimiento.</translation>
    </message>
    <message>
        <source>“%1” is not an event of this program.</source>
        <translation>“%1” no es un evento de este programa.</translation>
    </message>
    <message>
        <source>The days or the time of day are missing.</source>
        <translation>Faltan los días o la hora.</translation>
    </message>
    <message>
        <source>Choose at least one day and a time such as 09:00.</source>
        <translation>Elija al menos un día y una hora como 09:00.</translation>
    </message>
    <message>
        <source>The key is missing or is not a key.</source>
        <translation>Falta la clave, o no es una clave.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens: “day-2-check-in”.</source>
        <translation>Use minúsculas, dígitos y guiones: “day-2-check-in”.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Falta el título.</translation>
    </message>
    <message>
        <source>Say in a few words what it does.</source>
        <translation>Indique en pocas palabras qué hace.</translation>
    </message>
    <message>
        <source>The message is missing.</source>
        <translation>Falta el mensaje.</translation>
    </message>
    <message>
        <source>Choose the template to send.</source>
        <translation>Elija la plantilla por enviar.</translation>
    </message>
    <message>
        <source>The task has no title.</source>
        <translation>La tarea no tiene título.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Indique qué hay que hacer.</translation>
    </message>
    <message>
        <source>The playbook to start is missing.</source>
        <translation>Falta el procedimiento por iniciar.</translation>
    </message>
    <message>
        <source>Choose a playbook.</source>
        <translation>Elija un procedimiento.</translation>
    </message>
    <message>
        <source>The delay is negative.</source>
        <translation>El plazo es negativo.</translation>
    </message>
    <message>
        <source>Choose 0 days or more.</source>
        <translation>Elija 0 días o más.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>The deal has no client.</source>
        <translation>La oportunidad no tiene cliente.</translation>
    </message>
    <message>
        <source>Name its client, then send again.</source>
        <translation>Indique su cliente y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The onboarding has no milestone for a new item.</source>
        <translation>La incorporación no tiene ningún hito para una tarea nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln aviso</numerusform>
            <numerusform>%Ln avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Automations fired: %1, skipped: %2</source>
        <translation>Automatizaciones disparadas: %1, omitidas: %2</translation>
    </message>
    <message>
        <source>There is no automation “%1”.</source>
        <translation>No existe la automatización “%1”.</translation>
    </message>
    <message>
        <source>See them with: occ automation list</source>
        <translation>Para verlas: occ automation list</translation>
    </message>
    <message>
        <source>There is no firing %1.</source>
        <translation>No existe el disparo %1.</translation>
    </message>
    <message>
        <source>There is no onboarding %1.</source>
        <translation>No existe la incorporación %1.</translation>
    </message>
    <message>
        <source>There is no message “%1”.</source>
        <translation>No existe el mensaje “%1”.</translation>
    </message>
    <message>
        <source>Choose one of the templates.</source>
        <translation>Elija una de las plantillas.</translation>
    </message>
    <message>
        <source>Automation “%1” saved</source>
        <translation>Automatización “%1” guardada</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>Write what is to be sent.</source>
        <translation>Escriba lo que se va a enviar.</translation>
    </message>
    <message>
        <source>Message “%1” saved</source>
        <translation>Mensaje “%1” guardado</translation>
    </message>
    <message>
        <source>The pause would have ended already.</source>
        <translation>La pausa ya habría terminado.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Elija un fin posterior.</translation>
    </message>
    <message>
        <source>All automations stopped</source>
        <translation>Todas las automatizaciones detenidas</translation>
    </message>
    <message>
        <source>Automations paused for a client</source>
        <translation>Automatizaciones en pausa para un cliente</translation>
    </message>
    <message>
        <source>Automation “%1” paused</source>
        <translation>Automatización “%1” en pausa</translation>
    </message>
    <message>
        <source>This is not paused.</source>
        <translation>Esto no está en pausa.</translation>
    </message>
    <message>
        <source>See what is with: occ automation list</source>
        <translation>Para ver qué está en pausa: occ automation list</translation>
    </message>
    <message>
        <source>Automations run again</source>
        <translation>Automatizaciones reanudadas</translation>
    </message>
    <message>
        <source>Automations run again for a client</source>
        <translation>Automatizaciones reanudadas para un cliente</translation>
    </message>
    <message>
        <source>Automation “%1” runs again</source>
        <translation>Automatización “%1” reanudada</translation>
    </message>
    <message>
        <source>“%1” was sent or still waits.</source>
        <translation>“%1” ya se envió o sigue en espera.</translation>
    </message>
    <message>
        <source>Only what failed, was skipped or cancelled can be sent again.</source>
        <translation>Solo se puede volver a enviar lo que falló, se omitió o se canceló.</translation>
    </message>
    <message>
        <source>There is no automation “%1” any more.</source>
        <translation>La automatización “%1” ya no existe.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to be sent again</source>
        <translation>
            <numerusform>%Ln mensaje por volver a enviar</numerusform>
            <numerusform>%Ln mensajes por volver a enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Firing %1 does not wait any more.</source>
        <translation>El disparo %1 ya no está en espera.</translation>
    </message>
    <message>
        <source>What was sent cannot be taken back.</source>
        <translation>Lo enviado no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cancelled</source>
        <translation>
            <numerusform>%Ln mensaje cancelado</numerusform>
            <numerusform>%Ln mensajes cancelados</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours and limits changed</source>
        <translation>Horas de silencio y límites cambiados</translation>
    </message>
    <message>
        <source>Texts in messages changed</source>
        <translation>Textos de los mensajes cambiados</translation>
    </message>
    <message>
        <source>Channels changed</source>
        <translation>Canales cambiados</translation>
    </message>
    <message>
        <source>“%1” noted for %2</source>
        <translation>“%1” anotado para %2</translation>
    </message>
    <message>
        <source>The meeting would lie in the past.</source>
        <translation>La reunión quedaría en el pasado.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Elija una hora posterior.</translation>
    </message>
    <message>
        <source>A meeting lasts between a minute and a day.</source>
        <translation>Una reunión dura entre un minuto y un día.</translation>
    </message>
    <message>
        <source>Kickoff: %1</source>
        <translation>Reunión de arranque: %1</translation>
    </message>
    <message>
        <source>Meeting planned with %1</source>
        <translation>Reunión planificada con %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelación: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Nuevo horario: %1</translation>
    </message>
    <message>
        <source>There is no such meeting any more.</source>
        <translation>Esa reunión ya no existe.</translation>
    </message>
    <message>
        <source>Meeting moved</source>
        <translation>Reunión movida</translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <translation>Reunión cancelada</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Prueba: %1</translation>
    </message>
    <message>
        <source>Test of “%1” to %2</source>
        <translation>Prueba de “%1” a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%Ln día hábil</numerusform>
            <numerusform>%Ln días hábiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>el contrato</translation>
    </message>
    <message>
        <source>As soon as the contract is signed</source>
        <translation>En cuanto se firma el contrato</translation>
    </message>
    <message>
        <source>When %1 is due</source>
        <translation>Cuando vence %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 tras %2</translation>
    </message>
    <message>
        <source>When milestone “%1” is complete</source>
        <translation>Cuando el hito “%1” está completo</translation>
    </message>
    <message>
        <source>When item “%1” is done</source>
        <translation>Cuando la tarea “%1” está hecha</translation>
    </message>
    <message>
        <source>On event “%1”</source>
        <translation>Con el evento “%1”</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>%1, %2 later</source>
        <translation>%1, %2 después</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) later</source>
        <translation>
            <numerusform>%1, %Ln día después</numerusform>
            <numerusform>%1, %Ln días después</numerusform>
        </translation>
    </message>
    <message>
        <source>while item “%1” is open</source>
        <translation>mientras la tarea “%1” esté pendiente</translation>
    </message>
    <message>
        <source>while milestone “%1” is open</source>
        <translation>mientras el hito “%1” esté pendiente</translation>
    </message>
    <message>
        <source>while the red flag is unresolved</source>
        <translation>mientras la señal de alerta esté sin resolver</translation>
    </message>
    <message>
        <source>if the score is below %1</source>
        <translation>si la puntuación es menor que %1</translation>
    </message>
    <message>
        <source>E-mail “%1”</source>
        <translation>Correo “%1”</translation>
    </message>
    <message>
        <source>Survey “%1”</source>
        <translation>Encuesta “%1”</translation>
    </message>
    <message>
        <source>Calendar invite “%1”</source>
        <translation>Invitación de calendario “%1”</translation>
    </message>
    <message>
        <source>Slack message “%1”</source>
        <translation>Mensaje de Slack “%1”</translation>
    </message>
    <message>
        <source>Teams message “%1”</source>
        <translation>Mensaje de Teams “%1”</translation>
    </message>
    <message>
        <source>Text message “%1”</source>
        <translation>Mensaje de texto “%1”</translation>
    </message>
    <message>
        <source>Notice “%1”</source>
        <translation>Aviso “%1”</translation>
    </message>
    <message>
        <source>New item: %1</source>
        <translation>Tarea nueva: %1</translation>
    </message>
    <message>
        <source>Start an onboarding on “%1”</source>
        <translation>Iniciar una incorporación con “%1”</translation>
    </message>
    <message>
        <source>Tick the item that waits for it</source>
        <translation>Marcar la tarea que la espera</translation>
    </message>
    <message>
        <source>Shipped automations and messages added</source>
        <translation>Automatizaciones y mensajes incluidos, agregados</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>by %1 (%2)</source>
        <translation>por %1 (%2)</translation>
    </message>
    <message>
        <source>everything, %1</source>
        <translation>todo, %1</translation>
    </message>
    <message>
        <source>this automation, %1</source>
        <translation>esta automatización, %1</translation>
    </message>
    <message>
        <source>Paused for this client.</source>
        <translation>En pausa para este cliente.</translation>
    </message>
    <message>
        <source>Sent to %1: %2</source>
        <translation>Enviado a %1: %2</translation>
    </message>
    <message>
        <source>Could not be sent to %1: %2</source>
        <translation>No se pudo enviar a %1: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>no milestone, –</source>
        <translation>ningún hito, –</translation>
    </message>
    <message>
        <source>for this client, by %1</source>
        <translation>para este cliente, por %1</translation>
    </message>
    <message>
        <source>for this client, by %1 (%2)</source>
        <translation>para este cliente, por %1 (%2)</translation>
    </message>
    <message>
        <source>Mail without a subject</source>
        <translation>Correo sin asunto</translation>
    </message>
    <message>
        <source>A letter came back from %1</source>
        <translation>Un correo a %1 fue devuelto</translation>
    </message>
    <message>
        <source>Mail from %1: %2</source>
        <translation>Correo de %1: %2</translation>
    </message>
    <message>
        <source>Mail %1 does not wait for anybody.</source>
        <translation>El correo %1 no está por asignar.</translation>
    </message>
    <message>
        <source>Mail from %1 set aside</source>
        <translation>Correo de %1 apartado</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>your first win</source>
        <translation>su primer logro</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>sin comentarios</translation>
    </message>
    <message>
        <source>the team&apos;s channel</source>
        <translation>el canal del equipo</translation>
    </message>
    <message>
        <source>There is nobody to tell: the team has no one for this step, and no channel is set up.</source>
        <translation>No hay a quién avisar: el equipo no tiene a nadie para este paso y no hay ningún canal configurado.</translation>
    </message>
    <message>
        <source>Add the person in Team, or set up Slack or Teams in Settings.</source>
        <translation>Agregue a la persona en Equipo, o configure Slack o Teams en Configuración.</translation>
    </message>
    <message>
        <source>%1 has no phone number.</source>
        <translation>%1 no tiene número de teléfono.</translation>
    </message>
    <message>
        <source>%1 has no e-mail address.</source>
        <translation>%1 no tiene dirección de correo.</translation>
    </message>
    <message>
        <source>Add a contact with one on the client&apos;s page, then send again.</source>
        <translation>Agregue en la página del cliente un contacto con ese dato y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Choose another template in the automation.</source>
        <translation>Elija otra plantilla en la automatización.</translation>
    </message>
    <message>
        <source>There is no meeting to invite to.</source>
        <translation>No hay ninguna reunión a la que invitar.</translation>
    </message>
    <message>
        <source>Plan the meeting on the client&apos;s page first.</source>
        <translation>Planifique primero la reunión en la página del cliente.</translation>
    </message>
    <message>
        <source>this onboarding has no item “%1”</source>
        <translation>esta incorporación no tiene la tarea “%1”</translation>
    </message>
    <message>
        <source>“%1” is not open any more</source>
        <translation>“%1” ya no está pendiente</translation>
    </message>
    <message>
        <source>milestone “%1” is not open</source>
        <translation>el hito “%1” no está pendiente</translation>
    </message>
    <message>
        <source>the red flag had ended by then</source>
        <translation>la señal de alerta ya estaba superada</translation>
    </message>
    <message>
        <source>the score was %1, not below %2</source>
        <translation>la puntuación fue %1, no menor que %2</translation>
    </message>
    <message>
        <source>Its moment came and its condition held.</source>
        <translation>Llegó su momento y su condición se cumplía.</translation>
    </message>
    <message>
        <source>Its moment is still to come.</source>
        <translation>Su momento aún no llega.</translation>
    </message>
    <message>
        <source>What sets it off has not happened.</source>
        <translation>Lo que la activa no ha ocurrido.</translation>
    </message>
    <message>
        <source>Its condition does not hold: %1.</source>
        <translation>Su condición no se cumple: %1.</translation>
    </message>
    <message>
        <source>It was due before the onboarding was started here.</source>
        <translation>Correspondía antes de que la incorporación se iniciara aquí.</translation>
    </message>
    <message numerus="yes">
        <source>It could not go out for %n day(s), which is too late to be of use.</source>
        <translation>
            <numerusform>No pudo salir durante %Ln día: ya es tarde para que sirva.</numerusform>
            <numerusform>No pudo salir durante %Ln días: ya es tarde para que sirva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>En pausa: %1.</translation>
    </message>
    <message>
        <source>The automation is switched off.</source>
        <translation>La automatización está desactivada.</translation>
    </message>
    <message>
        <source>The automation is not for this playbook.</source>
        <translation>La automatización no es para este procedimiento.</translation>
    </message>
    <message>
        <source>The onboarding is paused or over.</source>
        <translation>La incorporación está en pausa o terminada.</translation>
    </message>
    <message>
        <source>It waits for the end of quiet hours or the next working day.</source>
        <translation>Espera el fin de las horas de silencio o el próximo día laborable.</translation>
    </message>
    <message numerus="yes">
        <source>It waits since the client already gets %n message(s) within a day.</source>
        <translation>
            <numerusform>Espera porque el cliente ya recibe %Ln mensaje en un día.</numerusform>
            <numerusform>Espera porque el cliente ya recibe %Ln mensajes en un día.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer one takes its place.</source>
        <translation>Otra más reciente ocupa su lugar.</translation>
    </message>
    <message>
        <source>Cancelled by %1.</source>
        <translation>Cancelado por %1.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Enviado.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>“%1” no es una hora del día.</translation>
    </message>
    <message>
        <source>Write it as 18:00.</source>
        <translation>Escríbala así: 18:00.</translation>
    </message>
    <message>
        <source>The limit per client has to be 0 to 100 messages a day.</source>
        <translation>El límite por cliente debe ser de 0 a 100 mensajes al día.</translation>
    </message>
    <message>
        <source>0 means no limit.</source>
        <translation>0 significa sin límite.</translation>
    </message>
    <message>
        <source>The longest delay has to be 1 to 365 days.</source>
        <translation>El retraso máximo debe ser de 1 a 365 días.</translation>
    </message>
    <message>
        <source>End-of-day team brief</source>
        <translation>Resumen del equipo al final del día</translation>
    </message>
    <message>
        <source>There is nobody to brief.</source>
        <translation>No hay a quién informar.</translation>
    </message>
    <message>
        <source>Add the team in Team, or set up Slack or Teams in Settings.</source>
        <translation>Agregue al equipo en Equipo, o configure Slack o Teams en Configuración.</translation>
    </message>
    <message>
        <source>The brief is empty.</source>
        <translation>El resumen está vacío.</translation>
    </message>
    <message>
        <source>Write what the team has to know.</source>
        <translation>Escriba lo que el equipo debe saber.</translation>
    </message>
    <message>
        <source>Team brief posted</source>
        <translation>Resumen del equipo publicado</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Not needed any more by %1: %2</source>
        <translation>Ya no hace falta para %1: %2</translation>
    </message>
    <message>
        <source>Others there write from %1</source>
        <translation>Otras personas de allí escriben desde %1</translation>
    </message>
    <message>
        <source>%1 is a contact there</source>
        <translation>%1 es un contacto allí</translation>
    </message>
    <message>
        <source>%1 resembles the name</source>
        <translation>%1 se parece al nombre</translation>
    </message>
    <message>
        <source>The mail names the client</source>
        <translation>El correo nombra al cliente</translation>
    </message>
    <message>
        <source>Mail from %1 goes to %2 from now on</source>
        <translation>El correo de %1 va a %2 a partir de ahora</translation>
    </message>
    <message>
        <source>Mail from %1 assigned to %2</source>
        <translation>Correo de %1 asignado a %2</translation>
    </message>
    <message>
        <source>Mail from %1 is ignored from now on</source>
        <translation>El correo de %1 se omite a partir de ahora</translation>
    </message>
    <message>
        <source>There is no remembered sender %1.</source>
        <translation>No existe el remitente recordado %1.</translation>
    </message>
    <message>
        <source>Forgotten whose mail from %1 is</source>
        <translation>Se olvidó de quién es el correo de %1</translation>
    </message>
</context>
<context>
    <name>callflow</name>
    <message>
        <source>Nobody answers</source>
        <translation>Nadie contesta</translation>
    </message>
    <message>
        <source>Nobody is free</source>
        <translation>Nadie está libre</translation>
    </message>
    <message>
        <source>After the message</source>
        <translation>Después del mensaje</translation>
    </message>
    <message>
        <source>After the questions</source>
        <translation>Después de las preguntas</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Luego</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>No or wrong key</source>
        <translation>Sin tecla o tecla errónea</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the id of a call flow.</source>
        <translation>&quot;%1&quot; no puede ser el id de un flujo de llamadas.</translation>
    </message>
    <message>
        <source>Use small letters, digits and single hyphens.</source>
        <translation>Use letras minúsculas, cifras y guiones sueltos.</translation>
    </message>
    <message>
        <source>A call flow needs a title.</source>
        <translation>Un flujo de llamadas necesita un título.</translation>
    </message>
    <message>
        <source>There is no version %1 of a call flow.</source>
        <translation>No existe la versión %1 de un flujo de llamadas.</translation>
    </message>
    <message>
        <source>The call flow &quot;%1&quot; has no version %2.</source>
        <translation>El flujo de llamadas &quot;%1&quot; no tiene la versión %2.</translation>
    </message>
    <message>
        <source>This client has no call flow &quot;%1&quot;.</source>
        <translation>Este cliente no tiene el flujo de llamadas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Create one with: occ callflow create</source>
        <translation>Cree uno con: occ callflow create</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Existen: %1.</translation>
    </message>
    <message>
        <source>Call flow &quot;%1&quot; of %2 saved as version %3</source>
        <translation>Flujo de llamadas &quot;%1&quot; de %2 guardado como versión %3</translation>
    </message>
    <message>
        <source>Call flow &quot;%1&quot; of %2 saved as version %3: %4</source>
        <translation>Flujo de llamadas &quot;%1&quot; de %2 guardado como versión %3: %4</translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation>No existe el cliente %1.</translation>
    </message>
    <message>
        <source>%1 has no onboarding %2.</source>
        <translation>%1 no tiene la incorporación %2.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>La nota tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; was saved meanwhile.</source>
        <translation>La versión %1 de &quot;%2&quot; se guardó entretanto.</translation>
    </message>
    <message>
        <source>Look at it, then make your change again.</source>
        <translation>Mírela y haga de nuevo su cambio.</translation>
    </message>
    <message>
        <source>This says the same as version %1.</source>
        <translation>Dice lo mismo que la versión %1.</translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation>Cambie algo primero.</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; has errors: %3</source>
        <translation>La versión %1 de &quot;%2&quot; tiene errores: %3</translation>
    </message>
    <message>
        <source>Correct the call flow and save it first.</source>
        <translation>Corrija el flujo de llamadas y guárdelo primero.</translation>
    </message>
    <message>
        <source>Version %1 of call flow &quot;%2&quot; of %3 is what callers hear</source>
        <translation>La versión %1 del flujo de llamadas &quot;%2&quot; de %3 es lo que oyen quienes llaman</translation>
    </message>
    <message>
        <source>The call flow has no steps.</source>
        <translation>El flujo de llamadas no tiene pasos.</translation>
    </message>
    <message>
        <source>The step a call begins at (&quot;%1&quot;) does not exist.</source>
        <translation>El paso en que empieza una llamada (&quot;%1&quot;) no existe.</translation>
    </message>
    <message>
        <source>The call flow names no language.</source>
        <translation>El flujo de llamadas no indica ningún idioma.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the code of a language.</source>
        <translation>&quot;%1&quot; no es el código de un idioma.</translation>
    </message>
    <message>
        <source>The compliance pack prohibits recording, and this flow records calls.</source>
        <translation>El paquete de cumplimiento prohíbe grabar, y este flujo graba las llamadas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a key: small letters, digits and single hyphens only.</source>
        <translation>&quot;%1&quot; no puede ser una clave: solo minúsculas, cifras y guiones sueltos.</translation>
    </message>
    <message>
        <source>Another step already has the key &quot;%1&quot;.</source>
        <translation>Otro paso ya tiene la clave &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; leads to &quot;%3&quot;, which does not exist.</source>
        <translation>%1: &quot;%2&quot; lleva a &quot;%3&quot;, que no existe.</translation>
    </message>
    <message>
        <source>%1: nobody says what happens to a caller who presses nothing or a wrong key.</source>
        <translation>%1: nadie dice qué le pasa a quien no pulsa nada o pulsa una tecla errónea.</translation>
    </message>
    <message>
        <source>%1: nobody says what happens after hours.</source>
        <translation>%1: nadie dice qué pasa fuera del horario.</translation>
    </message>
    <message>
        <source>%1: nobody says what happens when nobody is free in time.</source>
        <translation>%1: nadie dice qué pasa cuando nadie queda libre a tiempo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; leads nowhere.</source>
        <translation>%1: &quot;%2&quot; no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>%1: callers wait for ever, because there is no longest wait.</source>
        <translation>%1: quienes llaman esperan para siempre, porque no hay espera máxima.</translation>
    </message>
    <message>
        <source>%1 offers no key.</source>
        <translation>%1 no ofrece ninguna tecla.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no key of a telephone.</source>
        <translation>%1: &quot;%2&quot; no es una tecla de teléfono.</translation>
    </message>
    <message>
        <source>%1: key %2 is there twice.</source>
        <translation>%1: la tecla %2 está dos veces.</translation>
    </message>
    <message>
        <source>%1: key %2 chooses &quot;%3&quot;, a language this flow does not have.</source>
        <translation>%1: la tecla %2 elige &quot;%3&quot;, un idioma que este flujo no tiene.</translation>
    </message>
    <message>
        <source>%1: there is no calendar &quot;%2&quot; to take holidays from.</source>
        <translation>%1: no existe el calendario &quot;%2&quot; del que tomar los festivos.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; to &quot;%3&quot; are no opening hours.</source>
        <translation>%1: de &quot;%2&quot; a &quot;%3&quot; no es un horario.</translation>
    </message>
    <message>
        <source>%1: the days of the week are missing or unknown.</source>
        <translation>%1: faltan los días de la semana o no se conocen.</translation>
    </message>
    <message>
        <source>%1: %2 is missing.</source>
        <translation>%1: falta %2.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is neither a number in international form nor a name.</source>
        <translation>%1: &quot;%2&quot; no es ni un número en forma internacional ni un nombre.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not known for this client.</source>
        <translation>%1: &quot;%2&quot; no se conoce para este cliente.</translation>
    </message>
    <message>
        <source>the number to call</source>
        <translation>el número al que llamar</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>el equipo</translation>
    </message>
    <message>
        <source>who is called</source>
        <translation>a quién se llama</translation>
    </message>
    <message>
        <source>one of those called</source>
        <translation>una de las personas a las que se llama</translation>
    </message>
    <message>
        <source>the system to ask</source>
        <translation>el sistema que consultar</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <translation>el buzón</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>el formulario</translation>
    </message>
    <message>
        <source>%1: there is no form &quot;%2&quot;.</source>
        <translation>%1: no existe el formulario &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 rings for %2 seconds; %3 to %4 are possible.</source>
        <translation>%1 suena %2 segundos; es posible de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 waits %2 seconds for a key; 1 to %3 are possible.</source>
        <translation>%1 espera una tecla %2 segundos; es posible de 1 a %3.</translation>
    </message>
    <message>
        <source>%1 is said again %2 times; at most %3 are possible.</source>
        <translation>%1 se repite %2 veces; como máximo %3.</translation>
    </message>
    <message>
        <source>%1: a message can be endless, because there is no limit.</source>
        <translation>%1: un mensaje puede no acabar nunca, porque no hay límite.</translation>
    </message>
    <message>
        <source>%1: the caller hears nothing.</source>
        <translation>%1: quien llama no oye nada.</translation>
    </message>
    <message>
        <source>%1: a {{name}} in the text is not closed.</source>
        <translation>%1: un {{name}} del texto no está cerrado.</translation>
    </message>
    <message>
        <source>%1: the text is in a language this flow does not have (&quot;%2&quot;).</source>
        <translation>%1: el texto está en un idioma que este flujo no tiene (&quot;%2&quot;).</translation>
    </message>
    <message>
        <source>No caller can ever come to %1.</source>
        <translation>Nadie que llame puede llegar nunca a %1.</translation>
    </message>
    <message>
        <source>%1 leads back to itself: a caller who does nothing never comes to an end.</source>
        <translation>%1 lleva a sí mismo: quien no hace nada no llega a ningún final.</translation>
    </message>
    <message>
        <source>%1 leads back to %2: a caller who does nothing never comes to an end.</source>
        <translation>%1 vuelve a %2: quien no hace nada no llega a ningún final.</translation>
    </message>
    <message>
        <source>%1 is called at any hour: no opening hours on the way to it.</source>
        <translation>%1 se llama a cualquier hora: no hay horario en el camino.</translation>
    </message>
    <message>
        <source>%1: after hours the caller comes to the same step as when it is open.</source>
        <translation>%1: fuera del horario se llega al mismo paso que dentro de él.</translation>
    </message>
    <message>
        <source>A healthcare flow needs a way for emergencies, and this one has none.</source>
        <translation>Un flujo sanitario necesita un camino para emergencias, y este no lo tiene.</translation>
    </message>
    <message>
        <source>%1 has no priority over other calls.</source>
        <translation>%1 no tiene prioridad sobre otras llamadas.</translation>
    </message>
    <message>
        <source>%1 is %2 steps away from the first menu; at most %3 are allowed.</source>
        <translation>%1 está a %2 pasos del primer menú; como máximo se permiten %3.</translation>
    </message>
    <message>
        <source>From %1 the next emergency step is %2 steps away; at most %3 are allowed.</source>
        <translation>Desde %1 el siguiente paso de emergencia está a %2 pasos; como máximo se permiten %3.</translation>
    </message>
    <message>
        <source>%1: the compliance pack prohibits transcription.</source>
        <translation>%1: el paquete de cumplimiento prohíbe la transcripción.</translation>
    </message>
    <message>
        <source>%1 is recorded, and on some way to it nobody tells the caller.</source>
        <translation>%1 se graba, y en algún camino nadie se lo dice a quien llama.</translation>
    </message>
    <message>
        <source>is not a text.</source>
        <translation>no es un texto.</translation>
    </message>
    <message>
        <source>is not a whole number from 0 to 1000000.</source>
        <translation>no es un número entero de 0 a 1000000.</translation>
    </message>
    <message>
        <source>is neither true nor false.</source>
        <translation>no es ni verdadero ni falso.</translation>
    </message>
    <message>
        <source>is not a list.</source>
        <translation>no es una lista.</translation>
    </message>
    <message>
        <source>has more than %1 entries.</source>
        <translation>tiene más de %1 entradas.</translation>
    </message>
    <message>
        <source>holds something that is not a text.</source>
        <translation>contiene algo que no es un texto.</translation>
    </message>
    <message>
        <source>is not one of: %1.</source>
        <translation>no es uno de estos: %1.</translation>
    </message>
    <message>
        <source>is not a coordinate.</source>
        <translation>no es una coordenada.</translation>
    </message>
    <message>
        <source>is not known here.</source>
        <translation>no se conoce aquí.</translation>
    </message>
    <message>
        <source>is longer than %1 characters.</source>
        <translation>tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>holds a control character.</source>
        <translation>contiene un carácter de control.</translation>
    </message>
    <message>
        <source>holds half a character.</source>
        <translation>contiene medio carácter.</translation>
    </message>
    <message>
        <source>%1: an entry of options is not an object.</source>
        <translation>%1: una entrada de options no es un objeto.</translation>
    </message>
    <message>
        <source>option</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>Step number %1</source>
        <translation>Paso número %1</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot;</source>
        <translation>Paso &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 no es un objeto.</translation>
    </message>
    <message>
        <source>Call flow</source>
        <translation>Flujo de llamadas</translation>
    </message>
    <message>
        <source>is not &quot;callflow&quot;.</source>
        <translation>no es &quot;callflow&quot;.</translation>
    </message>
    <message>
        <source>Presses %1 (%2)</source>
        <translation>Pulsa %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Presses wrong keys, %n time(s)</source>
        <translation>
            <numerusform>Pulsa teclas erróneas, %Ln vez</numerusform>
            <numerusform>Pulsa teclas erróneas, %Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Presses nothing, %n time(s)</source>
        <translation>
            <numerusform>No pulsa nada, %Ln vez</numerusform>
            <numerusform>No pulsa nada, %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 contesta</translation>
    </message>
    <message>
        <source>Nobody of %1 is free for %2 s</source>
        <translation>Nadie de %1 queda libre durante %2 s</translation>
    </message>
    <message>
        <source>%1 does not answer for %2 s</source>
        <translation>%1 no contesta durante %2 s</translation>
    </message>
    <message>
        <source>The call ends</source>
        <translation>La llamada termina</translation>
    </message>
    <message>
        <source>It is open</source>
        <translation>Está abierto</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>Está cerrado</translation>
    </message>
    <message>
        <source>Leaves a message, up to %1 s</source>
        <translation>Deja un mensaje, hasta %1 s</translation>
    </message>
    <message>
        <source>%1 is asked</source>
        <translation>Se consulta %1</translation>
    </message>
    <message>
        <source>Answers the form %1</source>
        <translation>Responde al formulario %1</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Somebody answers</source>
        <translation>Alguien contesta</translation>
    </message>
    <message>
        <source>A message is left</source>
        <translation>Queda un mensaje</translation>
    </message>
    <message>
        <source>The line breaks</source>
        <translation>Se corta la línea</translation>
    </message>
    <message>
        <source>The caller walks in circles</source>
        <translation>Quien llama da vueltas en círculo</translation>
    </message>
    <message>
        <source>%1, holiday</source>
        <translation>%1, festivo</translation>
    </message>
    <message>
        <source>%1, %2: the caller walks in circles.</source>
        <translation>%1, %2: quien llama da vueltas en círculo.</translation>
    </message>
    <message>
        <source>%1, %2: the line breaks.</source>
        <translation>%1, %2: se corta la línea.</translation>
    </message>
    <message>
        <source>No caller comes to %1 at any hour, whatever they press.</source>
        <translation>Nadie llega a %1 a ninguna hora, pulse lo que pulse.</translation>
    </message>
    <message>
        <source>The note about the call flow is damaged.</source>
        <translation>La nota sobre el flujo de llamadas está dañada.</translation>
    </message>
    <message>
        <source>The note about the step is damaged.</source>
        <translation>La nota sobre el paso está dañada.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is left out: no call comes there.</source>
        <translation>&lt;%1&gt; se omite: ninguna llamada llega ahí.</translation>
    </message>
    <message>
        <source>&lt;Pause&gt; is left out: a call flow has no pauses.</source>
        <translation>&lt;Pause&gt; se omite: un flujo de llamadas no tiene pausas.</translation>
    </message>
    <message>
        <source>%1 is outside of these documents.</source>
        <translation>%1 está fuera de estos documentos.</translation>
    </message>
    <message>
        <source>%1 of &lt;%2&gt; is &quot;%3&quot; and not a number of seconds.</source>
        <translation>%1 de &lt;%2&gt; es &quot;%3&quot; y no un número de segundos.</translation>
    </message>
    <message>
        <source>These documents are too large for a call flow.</source>
        <translation>Estos documentos son demasiado grandes para un flujo de llamadas.</translation>
    </message>
    <message>
        <source>There is no call flow in these documents.</source>
        <translation>En estos documentos no hay ningún flujo de llamadas.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
    <message>
        <source>&lt;Gather&gt; does not say which keys there are.</source>
        <translation>&lt;Gather&gt; no dice qué teclas hay.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not a TeXML verb.</source>
        <translation>&lt;%1&gt; no es un verbo de TeXML.</translation>
    </message>
    <message>
        <source>A call flow has no step for &lt;%1&gt;.</source>
        <translation>Un flujo de llamadas no tiene un paso para &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>A call flow has no step for &lt;%1&gt; inside &lt;%2&gt;.</source>
        <translation>Un flujo de llamadas no tiene un paso para &lt;%1&gt; dentro de &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>Take it out, or keep this document outside of the call flow.</source>
        <translation>Quítelo, o deje este documento fuera del flujo de llamadas.</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Los elementos están anidados demasiado hondo.</translation>
    </message>
    <message>
        <source>The document has more than %1 elements.</source>
        <translation>El documento tiene más de %1 elementos.</translation>
    </message>
    <message>
        <source>Entities are not allowed.</source>
        <translation>No se permiten entidades.</translation>
    </message>
    <message>
        <source>A document type is not allowed.</source>
        <translation>No se permite un tipo de documento.</translation>
    </message>
    <message>
        <source>The document begins with &lt;%1&gt; and not with &lt;Response&gt;.</source>
        <translation>El documento empieza por &lt;%1&gt; y no por &lt;Response&gt;.</translation>
    </message>
    <message>
        <source>This is not valid XML: %1.</source>
        <translation>Esto no es XML válido: %1.</translation>
    </message>
    <message>
        <source>The document is too large.</source>
        <translation>El documento es demasiado grande.</translation>
    </message>
    <message>
        <source>This is not valid XML: it is not UTF-8.</source>
        <translation>Esto no es XML válido: no está en UTF-8.</translation>
    </message>
    <message>
        <source>An element has more than %1 attributes.</source>
        <translation>Un elemento tiene más de %1 atributos.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Llamar a un número</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Recogida de datos</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>Ask a system</source>
        <translation>Consultar un sistema</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>End of call</source>
        <translation>Fin de la llamada</translation>
    </message>
    <message>
        <source>Recorded after notice</source>
        <translation>Se graba tras avisar</translation>
    </message>
    <message>
        <source>Always recorded</source>
        <translation>Se graba siempre</translation>
    </message>
    <message>
        <source>Never recorded</source>
        <translation>No se graba nunca</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>By skill</source>
        <translation>Por competencia</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Por turno</translation>
    </message>
    <message>
        <source>is not an object.</source>
        <translation>no es un objeto.</translation>
    </message>
    <message>
        <source>holds what is no telephone number and no SIP address: %1</source>
        <translation>contiene algo que no es ni un número de teléfono ni una dirección SIP: %1</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>&quot;%1&quot; is not a state of an alert.</source>
        <translation>“%1” no es un estado de alerta.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>There are no such alerts.</source>
        <translation>No hay alertas así.</translation>
    </message>
    <message>
        <source>State: %1, opened %2</source>
        <translation>Estado: %1, abierta %2</translation>
    </message>
    <message>
        <source>nobody in the team for it</source>
        <translation>nadie del equipo disponible</translation>
    </message>
    <message>
        <source>Next: %1 at %2</source>
        <translation>Siguiente: %1, %2</translation>
    </message>
    <message>
        <source>Root cause: %1</source>
        <translation>Causa raíz: %1</translation>
    </message>
    <message>
        <source>Resolution: %1</source>
        <translation>Resolución: %1</translation>
    </message>
    <message>
        <source>Alert %1 is acknowledged; escalation goes on.</source>
        <translation>Alerta %1 marcada como vista; el escalamiento continúa.</translation>
    </message>
    <message>
        <source>Alert %1 is resolved.</source>
        <translation>Alerta %1 resuelta.</translation>
    </message>
    <message>
        <source>Whose inbox is not said.</source>
        <translation>No se indicó de quién es la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Give --as EMAIL or --person EMAIL.</source>
        <translation>Agregue --as EMAIL o --person EMAIL.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>%1 has read everything.</source>
        <translation>%1 ya leyó todo.</translation>
    </message>
    <message>
        <source>Which messages is not said.</source>
        <translation>No se indicó qué mensajes.</translation>
    </message>
    <message>
        <source>Give their numbers, or --all.</source>
        <translation>Indique sus números, o --all.</translation>
    </message>
    <message>
        <source>%1 has no message %2.</source>
        <translation>%1 no tiene el mensaje %2.</translation>
    </message>
    <message>
        <source>See: occ inbox list --all</source>
        <translation>Consulte: occ inbox list --all</translation>
    </message>
    <message>
        <source>%1 messages are marked as read.</source>
        <translation>Mensajes marcados como leídos: %1.</translation>
    </message>
    <message>
        <source>The alert&apos;s number.</source>
        <translation>El número de la alerta.</translation>
    </message>
    <message>
        <source>Whose inbox; who acts when not given.</source>
        <translation>De quién es la bandeja; si no se indica, de quien actúa.</translation>
    </message>
    <message>
        <source>Every onboarding, whether or not its moment has come.</source>
        <translation>Todas las incorporaciones, haya llegado o no su momento.</translation>
    </message>
    <message>
        <source>List the alerts.</source>
        <translation>Listar las alertas.</translation>
    </message>
    <message>
        <source>Only those in this state.</source>
        <translation>Solo las que están en este estado.</translation>
    </message>
    <message>
        <source>Only this onboarding&apos;s.</source>
        <translation>Solo las de esta incorporación.</translation>
    </message>
    <message>
        <source>Show an alert with its escalation steps.</source>
        <translation>Mostrar una alerta con sus pasos de escalamiento.</translation>
    </message>
    <message>
        <source>Say that somebody has seen an alert; escalation goes on.</source>
        <translation>Indicar que alguien vio una alerta; el escalamiento continúa.</translation>
    </message>
    <message>
        <source>Close an alert with its root cause and resolution.</source>
        <translation>Cerrar una alerta con su causa raíz y su resolución.</translation>
    </message>
    <message>
        <source>Why it came to this; needed.</source>
        <translation>Por qué se llegó a esto; obligatorio.</translation>
    </message>
    <message>
        <source>What was done; needed.</source>
        <translation>Qué se hizo; obligatorio.</translation>
    </message>
    <message>
        <source>List somebody&apos;s unread messages.</source>
        <translation>Listar los mensajes sin leer de una persona.</translation>
    </message>
    <message>
        <source>Read ones, too.</source>
        <translation>También los leídos.</translation>
    </message>
    <message>
        <source>Mark messages as read.</source>
        <translation>Marcar mensajes como leídos.</translation>
    </message>
    <message>
        <source>The messages&apos; numbers.</source>
        <translation>Los números de los mensajes.</translation>
    </message>
    <message>
        <source>All of them.</source>
        <translation>Todos.</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>Opción desconocida: %1.</translation>
    </message>
    <message>
        <source>Options start with two dashes; see: occ help</source>
        <translation>Las opciones comienzan con dos guiones; consulte: occ help</translation>
    </message>
    <message>
        <source>--%1 stands before its command.</source>
        <translation>--%1 va antes de su comando.</translation>
    </message>
    <message>
        <source>Write the command first: occ GROUP COMMAND --%1 …</source>
        <translation>Escriba primero el comando: occ GROUP COMMAND --%1 …</translation>
    </message>
    <message>
        <source>See: occ help%1</source>
        <translation>Consulte: occ help%1</translation>
    </message>
    <message>
        <source>Unknown option --%1.</source>
        <translation>Opción desconocida: --%1.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 necesita un valor.</translation>
    </message>
    <message>
        <source>Write --%1 %2.</source>
        <translation>Escriba --%1 %2.</translation>
    </message>
    <message>
        <source>--%1 needs a value, and %2 is an option.</source>
        <translation>--%1 necesita un valor, y %2 es una opción.</translation>
    </message>
    <message>
        <source>Write --%1=VALUE for a value that starts with two dashes.</source>
        <translation>Escriba --%1=VALUE si el valor comienza con dos guiones.</translation>
    </message>
    <message>
        <source>--%1 stands twice.</source>
        <translation>--%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Indíquela una sola vez.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 no admite valores.</translation>
    </message>
    <message>
        <source>Write --%1 alone.</source>
        <translation>Escriba solo --%1.</translation>
    </message>
    <message>
        <source>See: occ help</source>
        <translation>Consulte: occ help</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>Comando desconocido: “%1”.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1 %2&quot;.</source>
        <translation>Comando desconocido: “%1 %2”.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argumento inesperado: “%1”.</translation>
    </message>
    <message>
        <source>The command is: %1</source>
        <translation>El comando es: %1</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>No se indicó ningún comando.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs one of: %2.</source>
        <translation>“%1” necesita uno de estos: %2.</translation>
    </message>
    <message>
        <source>See: occ help %1</source>
        <translation>Consulte: occ help %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Falta --%1.</translation>
    </message>
    <message>
        <source>Add --%1 %2: %3</source>
        <translation>Agregue --%1 %2: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>“%1” no es un número entero.</translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation>Escriba solo dígitos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-01.</source>
        <translation>Escríbala así: 2026-03-01.</translation>
    </message>
    <message>
        <source>Nobody in this workspace is &quot;%1&quot;.</source>
        <translation>Nadie en este espacio de trabajo es “%1”.</translation>
    </message>
    <message>
        <source>See who is in it with: occ person list</source>
        <translation>Para ver quién está: occ person list</translation>
    </message>
    <message>
        <source>No workspace is given.</source>
        <translation>No se indicó ningún espacio de trabajo.</translation>
    </message>
    <message>
        <source>Name it with --workspace FILE, or set OCC_WORKSPACE.</source>
        <translation>Indíquelo con --workspace FILE o defina OCC_WORKSPACE.</translation>
    </message>
    <message>
        <source>The e-mail of who acts is empty.</source>
        <translation>El correo de quien actúa está vacío.</translation>
    </message>
    <message>
        <source>Give one, or leave --as out.</source>
        <translation>Indique uno u omita --as.</translation>
    </message>
    <message>
        <source>%1 is client %2.</source>
        <translation>%1 es el cliente %2.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Onboardings</source>
        <translation>Incorporaciones</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Oportunidades abiertas</translation>
    </message>
    <message>
        <source>There are no such clients. Add one with: occ client add</source>
        <translation>No hay clientes así. Agregue uno con: occ client add</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>%1 is contact %2.</source>
        <translation>%1 es el contacto %2.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>%1 has no contacts yet. Add one with: occ contact add</source>
        <translation>%1 aún no tiene contactos. Agregue uno con: occ contact add</translation>
    </message>
    <message>
        <source>Add a person at a client.</source>
        <translation>Agregar una persona a un cliente.</translation>
    </message>
    <message>
        <source>Whose contact it is.</source>
        <translation>De qué cliente es contacto.</translation>
    </message>
    <message>
        <source>Full name.</source>
        <translation>Nombre completo.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>Dirección de correo.</translation>
    </message>
    <message>
        <source>Telephone number.</source>
        <translation>Número de teléfono.</translation>
    </message>
    <message>
        <source>Position at the client.</source>
        <translation>Cargo en la empresa cliente.</translation>
    </message>
    <message>
        <source>Part in the onboarding.</source>
        <translation>Papel en la incorporación.</translation>
    </message>
    <message>
        <source>List a client&apos;s contacts.</source>
        <translation>Listar los contactos de un cliente.</translation>
    </message>
    <message>
        <source>Whose contacts.</source>
        <translation>De quién son los contactos.</translation>
    </message>
    <message>
        <source>Add a client company.</source>
        <translation>Agregar una empresa cliente.</translation>
    </message>
    <message>
        <source>Legal business name.</source>
        <translation>Razón social.</translation>
    </message>
    <message>
        <source>What it does.</source>
        <translation>A qué se dedica.</translation>
    </message>
    <message>
        <source>Time zone, such as America/Chicago; the team&apos;s when not given.</source>
        <translation>Zona horaria, como America/Chicago; si no se indica, la del equipo.</translation>
    </message>
    <message>
        <source>Web site.</source>
        <translation>Sitio web.</translation>
    </message>
    <message>
        <source>Postal address.</source>
        <translation>Dirección postal.</translation>
    </message>
    <message>
        <source>How many people work there.</source>
        <translation>Cuántas personas trabajan allí.</translation>
    </message>
    <message>
        <source>What else there is to know.</source>
        <translation>Qué más conviene saber.</translation>
    </message>
    <message>
        <source>List the clients.</source>
        <translation>Listar los clientes.</translation>
    </message>
    <message>
        <source>Only those with this in their name.</source>
        <translation>Solo los que contienen esto en el nombre.</translation>
    </message>
    <message>
        <source>Show a client with contacts, onboardings and deals.</source>
        <translation>Mostrar un cliente con contactos, incorporaciones y oportunidades.</translation>
    </message>
    <message>
        <source>Its number or name.</source>
        <translation>Su número o su nombre.</translation>
    </message>
    <message>
        <source>The workspace: a file or a postgresql:// address. OCC_WORKSPACE stands in for it.</source>
        <translation>El espacio de trabajo: un archivo o una dirección postgresql://. OCC_WORKSPACE lo sustituye.</translation>
    </message>
    <message>
        <source>The clock for this call, such as 2026-03-01T09:00:00Z: rehearsals, tests.</source>
        <translation>El reloj de esta llamada, como 2026-03-01T09:00:00Z: ensayos, pruebas.</translation>
    </message>
    <message>
        <source>Who acts; without it the local user.</source>
        <translation>Quién actúa; si no se indica, el usuario local.</translation>
    </message>
    <message>
        <source>Print the answer as JSON.</source>
        <translation>Imprimir la respuesta en JSON.</translation>
    </message>
    <message>
        <source>Say what a command takes.</source>
        <translation>Mostrar qué admite un comando.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Imprimir la versión.</translation>
    </message>
    <message>
        <source>What was just written (%1) cannot be found.</source>
        <translation>No se encuentra lo que se acaba de escribir (%1).</translation>
    </message>
    <message>
        <source>Blocker %1 is open: %2</source>
        <translation>Bloqueo %1 abierto: %2</translation>
    </message>
    <message>
        <source>Blocker %1 is resolved: %2</source>
        <translation>Bloqueo %1 resuelto: %2</translation>
    </message>
    <message>
        <source>That was so already; nothing changed.</source>
        <translation>Ya estaba así; nada cambió.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nothing blocks this onboarding.</source>
        <translation>Nada bloquea esta incorporación.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a direction.</source>
        <translation>“%1” no es una dirección de comunicación.</translation>
    </message>
    <message>
        <source>Use in for what the client sent and out for what we sent.</source>
        <translation>Use in para lo que envió el cliente y out para lo que enviamos nosotros.</translation>
    </message>
    <message>
        <source>Contact %1 is logged.</source>
        <translation>Comunicación %1 registrada.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Reply expected</source>
        <translation>Espera respuesta</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>No contact is logged yet. Log one with: occ interaction log</source>
        <translation>Aún no hay comunicaciones registradas. Registre una con: occ interaction log</translation>
    </message>
    <message>
        <source>%1 of %2 is recorded.</source>
        <translation>Registrado: %1 de %2.</translation>
    </message>
    <message>
        <source>Say what stands in the way of an onboarding.</source>
        <translation>Indicar qué obstaculiza una incorporación.</translation>
    </message>
    <message>
        <source>How bad it is.</source>
        <translation>Qué tan grave es.</translation>
    </message>
    <message>
        <source>What kind it is.</source>
        <translation>De qué tipo es.</translation>
    </message>
    <message>
        <source>What it is, in a sentence.</source>
        <translation>Qué es, en una frase.</translation>
    </message>
    <message>
        <source>Who works on it.</source>
        <translation>Quién se encarga.</translation>
    </message>
    <message>
        <source>Say that a blocker is gone.</source>
        <translation>Indicar que un bloqueo desapareció.</translation>
    </message>
    <message>
        <source>The blocker&apos;s number.</source>
        <translation>El número del bloqueo.</translation>
    </message>
    <message>
        <source>How it was solved.</source>
        <translation>Cómo se resolvió.</translation>
    </message>
    <message>
        <source>List what blocks an onboarding.</source>
        <translation>Listar lo que bloquea una incorporación.</translation>
    </message>
    <message>
        <source>Resolved ones, too.</source>
        <translation>También los resueltos.</translation>
    </message>
    <message>
        <source>The onboarding&apos;s number.</source>
        <translation>El número de la incorporación.</translation>
    </message>
    <message>
        <source>When it was; now when not given.</source>
        <translation>Cuándo fue; si no se indica, ahora.</translation>
    </message>
    <message>
        <source>Log a contact with a client.</source>
        <translation>Registrar una comunicación con un cliente.</translation>
    </message>
    <message>
        <source>Who wrote or called.</source>
        <translation>Quién escribió o llamó.</translation>
    </message>
    <message>
        <source>How.</source>
        <translation>Por qué medio.</translation>
    </message>
    <message>
        <source>The client is to answer.</source>
        <translation>El cliente debe responder.</translation>
    </message>
    <message>
        <source>What it was about.</source>
        <translation>De qué se trató.</translation>
    </message>
    <message>
        <source>With whom.</source>
        <translation>Con quién.</translation>
    </message>
    <message>
        <source>List the contacts of an onboarding, newest first.</source>
        <translation>Listar las comunicaciones de una incorporación, las más recientes primero.</translation>
    </message>
    <message>
        <source>At most so many; 500 when not given.</source>
        <translation>Como máximo esta cantidad; si no se indica, 500.</translation>
    </message>
    <message>
        <source>Record a client&apos;s answer to a survey.</source>
        <translation>Registrar la respuesta de un cliente a una encuesta.</translation>
    </message>
    <message>
        <source>Satisfaction (1-10) or recommendation (0-10).</source>
        <translation>Satisfacción (1-10) o recomendación (0-10).</translation>
    </message>
    <message>
        <source>The score given.</source>
        <translation>La puntuación dada.</translation>
    </message>
    <message>
        <source>What the client wrote.</source>
        <translation>Lo que escribió el cliente.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>There are no playbooks.</source>
        <translation>No hay procedimientos.</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Señales de alerta</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Check the name and its permissions.</source>
        <translation>Revise el nombre y los permisos.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB: no playbook is.</source>
        <translation>%1 supera los 4 MB: ningún procedimiento es tan grande.</translation>
    </message>
    <message>
        <source>Give a playbook&apos;s file.</source>
        <translation>Indique el archivo de un procedimiento.</translation>
    </message>
    <message>
        <source>%1 is good: %2 milestones, %3 items, %4 touchpoints.</source>
        <translation>%1 es válido: hitos, %2; tareas, %3; puntos de contacto, %4.</translation>
    </message>
    <message>
        <source>(%1 more)</source>
        <translation>(%1 más)</translation>
    </message>
    <message>
        <source>There is no content of the kind &quot;%1&quot;.</source>
        <translation>No hay contenido del tipo “%1”.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>There is no content.</source>
        <translation>No hay contenido.</translation>
    </message>
    <message>
        <source>List the playbooks, the newest version of each.</source>
        <translation>Listar los procedimientos, la versión más reciente de cada uno.</translation>
    </message>
    <message>
        <source>Show a playbook.</source>
        <translation>Mostrar un procedimiento.</translation>
    </message>
    <message>
        <source>The playbook&apos;s id.</source>
        <translation>El identificador del procedimiento.</translation>
    </message>
    <message>
        <source>That version instead of the newest.</source>
        <translation>Esa versión en lugar de la más reciente.</translation>
    </message>
    <message>
        <source>Check a playbook&apos;s file; says every fault with its line.</source>
        <translation>Revisar el archivo de un procedimiento; indica cada error con su línea.</translation>
    </message>
    <message>
        <source>A YAML file.</source>
        <translation>Un archivo YAML.</translation>
    </message>
    <message>
        <source>List forms, messages, scorecards and all other content.</source>
        <translation>Listar formularios, mensajes, fichas de evaluación y todo el contenido restante.</translation>
    </message>
    <message>
        <source>Only this kind.</source>
        <translation>Solo este tipo.</translation>
    </message>
    <message>
        <source>Show one piece of content.</source>
        <translation>Mostrar un contenido.</translation>
    </message>
    <message>
        <source>Its kind.</source>
        <translation>Su tipo.</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>Su identificador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>“%1” no es un importe.</translation>
    </message>
    <message>
        <source>Write it as 1234.50: digits, a point and two decimals.</source>
        <translation>Escríbalo así: 1234.50, con dígitos, un punto y dos decimales.</translation>
    </message>
    <message>
        <source>%1 is deal %2.</source>
        <translation>%1 es la oportunidad %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a stage.</source>
        <translation>“%1” no es una etapa.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>There are no such deals. Add one with: occ deal add</source>
        <translation>No hay oportunidades así. Agregue una con: occ deal add</translation>
    </message>
    <message>
        <source>Total %1 of 100, %2 needed: %3</source>
        <translation>Total: %1 de 100; se necesitan %2: %3</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>calificada</translation>
    </message>
    <message>
        <source>not qualified</source>
        <translation>no calificada</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no criterion.</source>
        <translation>“%1” no nombra ningún criterio.</translation>
    </message>
    <message>
        <source>Write --note &quot;budget=what was seen&quot;.</source>
        <translation>Escriba --note &quot;budget=what was seen&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a criterion.</source>
        <translation>“%1” no es un criterio.</translation>
    </message>
    <message>
        <source>%1 is won.</source>
        <translation>%1: oportunidad ganada.</translation>
    </message>
    <message>
        <source>%1 is lost.</source>
        <translation>%1: oportunidad perdida.</translation>
    </message>
    <message>
        <source>%1 is moved.</source>
        <translation>%1: oportunidad movida.</translation>
    </message>
    <message>
        <source>Points for this criterion; &quot;none&quot; takes them back.</source>
        <translation>Puntos para este criterio; &quot;none&quot; los quita.</translation>
    </message>
    <message>
        <source>Evidence for a criterion.</source>
        <translation>Evidencia para un criterio.</translation>
    </message>
    <message>
        <source>Its number or key.</source>
        <translation>Su número o su clave.</translation>
    </message>
    <message>
        <source>The day it was closed; today when not given.</source>
        <translation>El día del cierre; si no se indica, hoy.</translation>
    </message>
    <message>
        <source>Add a sales opportunity.</source>
        <translation>Agregar una oportunidad de venta.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Cómo se llama.</translation>
    </message>
    <message>
        <source>Whose it is.</source>
        <translation>De qué cliente es.</translation>
    </message>
    <message>
        <source>Its unique key; made up when not given.</source>
        <translation>Su clave única; si no se indica, se genera.</translation>
    </message>
    <message>
        <source>Where it stands.</source>
        <translation>En qué etapa está.</translation>
    </message>
    <message>
        <source>Its value, such as 1234.50.</source>
        <translation>Su valor, como 1234.50.</translation>
    </message>
    <message>
        <source>Three letters; USD when not given.</source>
        <translation>Tres letras; si no se indican, USD.</translation>
    </message>
    <message>
        <source>Who sells it.</source>
        <translation>Quién la vende.</translation>
    </message>
    <message>
        <source>What is sold.</source>
        <translation>Qué se vende.</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>Cuándo comenzó.</translation>
    </message>
    <message>
        <source>When it was or will be closed.</source>
        <translation>Cuándo se cerró o se cerrará.</translation>
    </message>
    <message>
        <source>List the deals.</source>
        <translation>Listar las oportunidades.</translation>
    </message>
    <message>
        <source>Only those in this stage.</source>
        <translation>Solo las de esta etapa.</translation>
    </message>
    <message>
        <source>Only this client&apos;s.</source>
        <translation>Solo las de este cliente.</translation>
    </message>
    <message>
        <source>Only those with this in their name or client.</source>
        <translation>Solo las que contienen esto en el nombre o en el cliente.</translation>
    </message>
    <message>
        <source>Only those closed on or after that day.</source>
        <translation>Solo las cerradas ese día o después.</translation>
    </message>
    <message>
        <source>Show a deal with its scorecard.</source>
        <translation>Mostrar una oportunidad con su ficha de evaluación.</translation>
    </message>
    <message>
        <source>Fill in the qualification scorecard, or show it.</source>
        <translation>Completar la ficha de calificación, o mostrarla.</translation>
    </message>
    <message>
        <source>Move a deal to another stage.</source>
        <translation>Mover una oportunidad a otra etapa.</translation>
    </message>
    <message>
        <source>Where to.</source>
        <translation>A cuál.</translation>
    </message>
    <message>
        <source>Mark a deal as won.</source>
        <translation>Marcar una oportunidad como ganada.</translation>
    </message>
    <message>
        <source>Mark a deal as lost.</source>
        <translation>Marcar una oportunidad como perdida.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Por qué.</translation>
    </message>
    <message>
        <source>occ: the Onboarding Command Center without a window.</source>
        <translation>occ: el Onboarding Command Center sin ventana.</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>Opciones para todos los comandos:</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 refused, 2 usage, 3 the outside world failed.</source>
        <translation>Salida: 0 hecho, 1 rechazado, 2 uso incorrecto, 3 falló algo externo.</translation>
    </message>
    <message>
        <source>More about a command: occ help COMMAND</source>
        <translation>Más sobre un comando: occ help COMMAND</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe el comando “%1”.</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;.</source>
        <translation>No hay autocompletado para “%1”.</translation>
    </message>
    <message>
        <source>Use bash or zsh.</source>
        <translation>Use bash o zsh.</translation>
    </message>
    <message>
        <source>Print a script that lets the shell complete occ&apos;s commands.</source>
        <translation>Imprimir un script para que el shell complete los comandos de occ.</translation>
    </message>
    <message>
        <source>For which shell.</source>
        <translation>Para qué shell.</translation>
    </message>
    <message>
        <source>Say what the commands take.</source>
        <translation>Mostrar qué admiten los comandos.</translation>
    </message>
    <message>
        <source>A group, or a group and a command.</source>
        <translation>Un grupo, o un grupo y un comando.</translation>
    </message>
    <message>
        <source>The history is of one thing at a time.</source>
        <translation>El historial es de una sola cosa a la vez.</translation>
    </message>
    <message>
        <source>Give one of --onboarding, --client and --deal.</source>
        <translation>Indique --onboarding, --client o --deal, solo una de ellas.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <translation>Deshacer el último cambio.</translation>
    </message>
    <message>
        <source>That entry of the history instead of the last one.</source>
        <translation>Esa entrada del historial en lugar de la última.</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>Rehacer lo último que se deshizo.</translation>
    </message>
    <message>
        <source>Show who did what and when, newest first.</source>
        <translation>Mostrar quién hizo qué y cuándo, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Only what is about this onboarding.</source>
        <translation>Solo lo relativo a esta incorporación.</translation>
    </message>
    <message>
        <source>Only what is about this client.</source>
        <translation>Solo lo relativo a este cliente.</translation>
    </message>
    <message>
        <source>Only what is about this deal.</source>
        <translation>Solo lo relativo a esta oportunidad.</translation>
    </message>
    <message>
        <source>At most so many; 200 when not given.</source>
        <translation>Como máximo esta cantidad; si no se indica, 200.</translation>
    </message>
    <message>
        <source>Would read %1 rows: %2 new, %3 changed, %4 as they were, %5 rejected.</source>
        <translation>Se leerían %1 filas: %2 nuevas, %3 cambiadas, %4 sin cambios, %5 rechazadas.</translation>
    </message>
    <message>
        <source>Read %1 rows: %2 new, %3 changed, %4 as they were, %5 rejected.</source>
        <translation>Se leyeron %1 filas: %2 nuevas, %3 cambiadas, %4 sin cambios, %5 rechazadas.</translation>
    </message>
    <message>
        <source>%1 clients are new.</source>
        <translation>Clientes nuevos: %1.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>fila %1: %2</translation>
    </message>
    <message>
        <source>and %1 more; --rejected FILE keeps all of them</source>
        <translation>y %1 más; --rejected FILE las guarda todas</translation>
    </message>
    <message>
        <source>row %1: %2 may be %3: %4</source>
        <translation>fila %1: %2 puede ser %3: %4</translation>
    </message>
    <message>
        <source>occ undo takes all of it back.</source>
        <translation>occ undo deshace todo esto.</translation>
    </message>
    <message>
        <source>A CSV file.</source>
        <translation>Un archivo CSV.</translation>
    </message>
    <message>
        <source>Which column is which field, where the names do not tell.</source>
        <translation>Qué columna es qué campo, cuando los nombres no lo dicen.</translation>
    </message>
    <message>
        <source>How dates are written, when the file does not tell.</source>
        <translation>Cómo están escritas las fechas, cuando el archivo no lo dice.</translation>
    </message>
    <message>
        <source>What parts the decimals, when the file does not tell.</source>
        <translation>Qué separa los decimales, cuando el archivo no lo dice.</translation>
    </message>
    <message>
        <source>How letters are written: UTF-8, windows-1252, …</source>
        <translation>Cómo están codificadas las letras: UTF-8, windows-1252, …</translation>
    </message>
    <message>
        <source>What stands between cells.</source>
        <translation>Qué separa las celdas.</translation>
    </message>
    <message>
        <source>What stands around cells, or none.</source>
        <translation>Qué encierra las celdas, o none.</translation>
    </message>
    <message>
        <source>Whether the first row names the columns.</source>
        <translation>Si la primera fila nombra las columnas.</translation>
    </message>
    <message>
        <source>The line that names the columns.</source>
        <translation>La línea que nombra las columnas.</translation>
    </message>
    <message>
        <source>Use a mapping saved earlier.</source>
        <translation>Usar una asignación guardada antes.</translation>
    </message>
    <message>
        <source>Keep this mapping under a name.</source>
        <translation>Guardar esta asignación con un nombre.</translation>
    </message>
    <message>
        <source>Write the rows that cannot be imported there, with the reasons.</source>
        <translation>Escribir ahí las filas que no se pueden importar, con los motivos.</translation>
    </message>
    <message>
        <source>Say what would happen; change nothing.</source>
        <translation>Decir qué ocurriría, sin cambiar nada.</translation>
    </message>
    <message>
        <source>Import deals.</source>
        <translation>Importar oportunidades.</translation>
    </message>
    <message>
        <source>Import clients.</source>
        <translation>Importar clientes.</translation>
    </message>
    <message>
        <source>Import people at clients.</source>
        <translation>Importar personas de los clientes.</translation>
    </message>
    <message>
        <source>Import logged contacts.</source>
        <translation>Importar comunicaciones registradas.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecha: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Reabierta: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloqueada: %1</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>No aplica: %1</translation>
    </message>
    <message>
        <source>Assigned: %1</source>
        <translation>Asignada: %1</translation>
    </message>
    <message>
        <source>The item&apos;s number; see: occ onboarding show.</source>
        <translation>El número de la tarea; consulte: occ onboarding show.</translation>
    </message>
    <message>
        <source>The items&apos; numbers; see: occ onboarding show.</source>
        <translation>Los números de las tareas; consulte: occ onboarding show.</translation>
    </message>
    <message>
        <source>Why; it is kept with the item.</source>
        <translation>Por qué; se guarda con la tarea.</translation>
    </message>
    <message>
        <source>Tick items; several are one change.</source>
        <translation>Marcar tareas como hechas; varias son un solo cambio.</translation>
    </message>
    <message>
        <source>The note, link or file that shows it.</source>
        <translation>La nota, el enlace o el archivo que lo demuestra.</translation>
    </message>
    <message>
        <source>Open items again.</source>
        <translation>Reabrir tareas.</translation>
    </message>
    <message>
        <source>Mark an item as blocked.</source>
        <translation>Marcar una tarea como bloqueada.</translation>
    </message>
    <message>
        <source>Mark an item as not applicable.</source>
        <translation>Marcar que una tarea no aplica.</translation>
    </message>
    <message>
        <source>Give an item to somebody.</source>
        <translation>Dar una tarea a una persona.</translation>
    </message>
    <message>
        <source>Who gets it.</source>
        <translation>Quién la recibe.</translation>
    </message>
    <message>
        <source>There is no onboarding %1.</source>
        <translation>No existe la incorporación %1.</translation>
    </message>
    <message>
        <source>See them with: occ onboarding list --all</source>
        <translation>Para verlas: occ onboarding list --all</translation>
    </message>
    <message>
        <source>Onboarding %1 has no milestone &quot;%2&quot;.</source>
        <translation>La incorporación %1 no tiene el hito “%2”.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo vencimiento</translation>
    </message>
    <message>
        <source>Onboarding %2 started for %1.</source>
        <translation>Incorporación %2 iniciada para %1.</translation>
    </message>
    <message>
        <source>What to start from is missing.</source>
        <translation>Falta indicar de dónde partir.</translation>
    </message>
    <message>
        <source>There is more than one start.</source>
        <translation>Se indicó más de un punto de partida.</translation>
    </message>
    <message>
        <source>Give one of --client, --from-deal and --from-won.</source>
        <translation>Indique --client, --from-deal o --from-won, solo una de ellas.</translation>
    </message>
    <message>
        <source>--since goes with --from-won.</source>
        <translation>--since va con --from-won.</translation>
    </message>
    <message>
        <source>Add --from-won, or leave --since out.</source>
        <translation>Agregue --from-won u omita --since.</translation>
    </message>
    <message>
        <source>--contract-signed goes with --client.</source>
        <translation>--contract-signed va con --client.</translation>
    </message>
    <message>
        <source>A deal&apos;s close date is when its contract was signed.</source>
        <translation>La fecha de cierre de una oportunidad es la de la firma de su contrato.</translation>
    </message>
    <message>
        <source>Every won deal has its onboarding.</source>
        <translation>Todas las oportunidades ganadas tienen su incorporación.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a health.</source>
        <translation>“%1” no es un estado de salud.</translation>
    </message>
    <message>
        <source>Use red, amber or green.</source>
        <translation>Use red, amber o green.</translation>
    </message>
    <message>
        <source>There are no such onboardings. Start one with: occ onboarding start</source>
        <translation>No hay incorporaciones así. Inicie una con: occ onboarding start</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>completado %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1: incorporación en pausa.</translation>
    </message>
    <message>
        <source>%1 goes on; open due dates have moved.</source>
        <translation>%1: incorporación reanudada; los vencimientos abiertos se movieron.</translation>
    </message>
    <message>
        <source>%1 is handed off.</source>
        <translation>%1: incorporación entregada.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1: incorporación cancelada.</translation>
    </message>
    <message>
        <source>%1 is assigned.</source>
        <translation>%1: incorporación asignada.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Give --goal or --go-live.</source>
        <translation>Indique --goal o --go-live.</translation>
    </message>
    <message>
        <source>Pause an onboarding; its due dates wait.</source>
        <translation>Poner en pausa una incorporación; sus vencimientos esperan.</translation>
    </message>
    <message>
        <source>Go on; open due dates shift by the pause.</source>
        <translation>Reanudar; los vencimientos abiertos se mueven lo que duró la pausa.</translation>
    </message>
    <message>
        <source>Hand an onboarding off to account management.</source>
        <translation>Entregar una incorporación a gestión de cuentas.</translation>
    </message>
    <message>
        <source>What the next ones must know.</source>
        <translation>Lo que deben saber los siguientes.</translation>
    </message>
    <message>
        <source>Cancel an onboarding.</source>
        <translation>Cancelar una incorporación.</translation>
    </message>
    <message>
        <source>Give onboardings to somebody.</source>
        <translation>Dar incorporaciones a una persona.</translation>
    </message>
    <message>
        <source>Their numbers.</source>
        <translation>Sus números.</translation>
    </message>
    <message>
        <source>Who gets them.</source>
        <translation>Quién las recibe.</translation>
    </message>
    <message>
        <source>Move a milestone&apos;s due date and what follows it.</source>
        <translation>Mover el vencimiento de un hito y lo que le sigue.</translation>
    </message>
    <message>
        <source>Which milestone.</source>
        <translation>Qué hito.</translation>
    </message>
    <message>
        <source>The new date.</source>
        <translation>La fecha nueva.</translation>
    </message>
    <message>
        <source>Write the client&apos;s goal or the target go-live.</source>
        <translation>Escribir el objetivo del cliente o la puesta en marcha prevista.</translation>
    </message>
    <message>
        <source>The One Big Goal.</source>
        <translation>El gran objetivo.</translation>
    </message>
    <message>
        <source>The target go-live; &quot;none&quot; takes it back.</source>
        <translation>La puesta en marcha prevista; &quot;none&quot; la quita.</translation>
    </message>
    <message>
        <source>The specialist responsible.</source>
        <translation>El especialista responsable.</translation>
    </message>
    <message>
        <source>The playbook.</source>
        <translation>El procedimiento.</translation>
    </message>
    <message>
        <source>Start an onboarding by hand or from won deals.</source>
        <translation>Iniciar una incorporación a mano o desde oportunidades ganadas.</translation>
    </message>
    <message>
        <source>For whom.</source>
        <translation>Para quién.</translation>
    </message>
    <message>
        <source>When the contract was signed; now when not given.</source>
        <translation>Cuándo se firmó el contrato; si no se indica, ahora.</translation>
    </message>
    <message>
        <source>The industry pack to add.</source>
        <translation>El paquete sectorial que se agrega.</translation>
    </message>
    <message>
        <source>Start from a won deal.</source>
        <translation>Iniciar desde una oportunidad ganada.</translation>
    </message>
    <message>
        <source>Start from all won deals that have none yet.</source>
        <translation>Iniciar desde todas las oportunidades ganadas que aún no tienen una.</translation>
    </message>
    <message>
        <source>With --from-won: only deals closed on or after that day.</source>
        <translation>Con --from-won: solo oportunidades cerradas ese día o después.</translation>
    </message>
    <message>
        <source>List active and paused onboardings, those at risk first.</source>
        <translation>Listar las incorporaciones activas y en pausa, primero las que están en riesgo.</translation>
    </message>
    <message>
        <source>Handed off and cancelled ones, too.</source>
        <translation>También las entregadas y las canceladas.</translation>
    </message>
    <message>
        <source>Only those in this health.</source>
        <translation>Solo las que tienen esta salud.</translation>
    </message>
    <message>
        <source>Only clients with this in their name.</source>
        <translation>Solo clientes que contienen esto en el nombre.</translation>
    </message>
    <message>
        <source>Show an onboarding with milestones and items.</source>
        <translation>Mostrar una incorporación con hitos y tareas.</translation>
    </message>
    <message>
        <source>Nobody has that capacity.</source>
        <translation>Nadie tiene esa capacidad.</translation>
    </message>
    <message>
        <source>Give the number of onboardings.</source>
        <translation>Indique el número de incorporaciones.</translation>
    </message>
    <message>
        <source>%1 is in the team as person %2.</source>
        <translation>%1 está en el equipo como persona %2.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Nobody is in the team yet. Add somebody with: occ person add</source>
        <translation>Aún no hay nadie en el equipo. Agregue a alguien con: occ person add</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Vencen esta semana</translation>
    </message>
    <message>
        <source>Add somebody to the team.</source>
        <translation>Agregar a una persona al equipo.</translation>
    </message>
    <message>
        <source>E-mail address, unique in the team.</source>
        <translation>Dirección de correo, única en el equipo.</translation>
    </message>
    <message>
        <source>What the person does.</source>
        <translation>Qué hace la persona.</translation>
    </message>
    <message>
        <source>Active onboardings the person can carry.</source>
        <translation>Incorporaciones activas que la persona puede llevar.</translation>
    </message>
    <message>
        <source>Who gets this person&apos;s second escalation step.</source>
        <translation>Quién recibe el segundo paso de escalamiento de esta persona.</translation>
    </message>
    <message>
        <source>List the team.</source>
        <translation>Listar el equipo.</translation>
    </message>
    <message>
        <source>Show everybody&apos;s load against capacity.</source>
        <translation>Mostrar la carga de cada persona frente a su capacidad.</translation>
    </message>
    <message>
        <source>%1 is a workspace in use, not a backup: part of it is still in %1-wal.</source>
        <translation>%1 es un espacio de trabajo en uso, no una copia de seguridad: una parte sigue en %1-wal.</translation>
    </message>
    <message>
        <source>Make a backup of it with: occ backup</source>
        <translation>Haga una copia de seguridad con: occ backup</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2: %3.</source>
        <translation>No se puede copiar %1 en %2: %3.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the room on the disk.</source>
        <translation>Revise los permisos de la carpeta y el espacio en el disco.</translation>
    </message>
    <message>
        <source>%1 is not a backup of a workspace: %2</source>
        <translation>%1 no es una copia de seguridad de un espacio de trabajo: %2</translation>
    </message>
    <message>
        <source>Give a file that occ backup wrote.</source>
        <translation>Indique un archivo escrito por occ backup.</translation>
    </message>
    <message>
        <source>The backup %1 is not sound: %2</source>
        <translation>La copia de seguridad %1 no está íntegra: %2</translation>
    </message>
    <message>
        <source>Use an older backup.</source>
        <translation>Use una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>No se puede cambiar el nombre de %1 a %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>A shared workspace is restored by its server.</source>
        <translation>Un espacio de trabajo compartido se restaura en su servidor.</translation>
    </message>
    <message>
        <source>Use pg_restore.</source>
        <translation>Use pg_restore.</translation>
    </message>
    <message>
        <source>%1 is the workspace itself.</source>
        <translation>%1 es el propio espacio de trabajo.</translation>
    </message>
    <message>
        <source>Give a backup of it.</source>
        <translation>Indique una copia de seguridad de él.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Add --force to replace it; it is kept beside under another name.</source>
        <translation>Agregue --force para reemplazarlo; se conserva al lado con otro nombre.</translation>
    </message>
    <message>
        <source>The program failed: %1.</source>
        <translation>El programa falló: %1.</translation>
    </message>
    <message>
        <source>The answer could not be written: %1.</source>
        <translation>No se pudo escribir la respuesta: %1.</translation>
    </message>
    <message>
        <source>The command itself was carried out; look at its result before running it again.</source>
        <translation>El comando sí se ejecutó; revise su resultado antes de repetirlo.</translation>
    </message>
    <message>
        <source>--as names somebody of a workspace, and a new one has nobody yet.</source>
        <translation>--as nombra a alguien de un espacio de trabajo, y en uno nuevo aún no hay nadie.</translation>
    </message>
    <message>
        <source>Leave --as out.</source>
        <translation>Omita --as.</translation>
    </message>
    <message>
        <source>%1 is ready with sample data.</source>
        <translation>%1 está listo con datos de ejemplo.</translation>
    </message>
    <message>
        <source>%1 is ready. Add the team with: occ person add</source>
        <translation>%1 está listo. Agregue el equipo con: occ person add</translation>
    </message>
    <message>
        <source>The workspace is sound: %1 journal entries checked.</source>
        <translation>El espacio de trabajo está íntegro; entradas del registro revisadas: %1.</translation>
    </message>
    <message>
        <source>The workspace is not sound: %1</source>
        <translation>El espacio de trabajo no está íntegro: %1</translation>
    </message>
    <message>
        <source>Take a copy of the file as it is, then restore a backup with: occ restore</source>
        <translation>Haga una copia del archivo tal como está y luego restaure una copia de seguridad con: occ restore</translation>
    </message>
    <message>
        <source>%1 is backed up to %2.</source>
        <translation>Copia de seguridad de %1 en %2.</translation>
    </message>
    <message>
        <source>%1 is restored to %2.</source>
        <translation>%1 restaurado en %2.</translation>
    </message>
    <message>
        <source>What was there is now %1.</source>
        <translation>Lo que había ahora es %1.</translation>
    </message>
    <message>
        <source>Make a new workspace with the shipped playbooks.</source>
        <translation>Crear un espacio de trabajo con los procedimientos incluidos.</translation>
    </message>
    <message>
        <source>Fill it with a sample team, clients, onboardings and deals.</source>
        <translation>Llenarlo con un equipo, clientes, incorporaciones y oportunidades de ejemplo.</translation>
    </message>
    <message>
        <source>The team&apos;s working days and holidays; see occ content list calendar.</source>
        <translation>Los días laborables y feriados del equipo; consulte occ content list calendar.</translation>
    </message>
    <message>
        <source>Check the workspace&apos;s journal and file.</source>
        <translation>Revisar el registro y el archivo del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Write a copy of the workspace; may run while it is used.</source>
        <translation>Escribir una copia del espacio de trabajo; puede hacerse mientras se usa.</translation>
    </message>
    <message>
        <source>Where to; must not exist.</source>
        <translation>Adónde; no debe existir.</translation>
    </message>
    <message>
        <source>Make the workspace what a backup holds; checks the backup first.</source>
        <translation>Dejar el espacio de trabajo como está en una copia de seguridad; antes la revisa.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>La copia de seguridad.</translation>
    </message>
    <message>
        <source>Replace an existing workspace; it is kept beside under another name.</source>
        <translation>Reemplazar un espacio de trabajo existente; se conserva al lado con otro nombre.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The language to answer in: en, es or fr.</source>
        <translation>El idioma de la respuesta: en, es o fr.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>No existe el idioma “%1”.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Agregado: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>A date of its own; &quot;milestone&quot;: due with its milestone.</source>
        <translation>Una fecha propia; &quot;milestone&quot;: vence con su hito.</translation>
    </message>
    <message>
        <source>The role it belongs to.</source>
        <translation>El rol al que pertenece.</translation>
    </message>
    <message>
        <source>Who does it.</source>
        <translation>Quién la hace.</translation>
    </message>
    <message>
        <source>The evidence it wants.</source>
        <translation>La evidencia que pide.</translation>
    </message>
    <message>
        <source>Add an item for one client only.</source>
        <translation>Agregar una tarea para un solo cliente.</translation>
    </message>
    <message>
        <source>The milestone it joins.</source>
        <translation>El hito al que se agrega.</translation>
    </message>
    <message>
        <source>What is to be done.</source>
        <translation>Qué hay que hacer.</translation>
    </message>
    <message>
        <source>Change an item for one client only.</source>
        <translation>Cambiar una tarea para un solo cliente.</translation>
    </message>
    <message>
        <source>The number of the milestone it moves to.</source>
        <translation>El número del hito al que pasa.</translation>
    </message>
    <message>
        <source>This would move; nothing was changed:</source>
        <translation>Esto se movería; nada cambió:</translation>
    </message>
    <message>
        <source>Moved:</source>
        <translation>Movido:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>%1 stays: it is complete.</source>
        <translation>%1 se queda: ya está completo.</translation>
    </message>
    <message>
        <source>%1 stays: it was moved by hand.</source>
        <translation>%1 se queda: se movió a mano.</translation>
    </message>
    <message>
        <source>Only say what would move from when to when.</source>
        <translation>Solo decir qué se movería y de cuándo a cuándo.</translation>
    </message>
    <message>
        <source>Nobody in this workspace is called %1.</source>
        <translation>Nadie en este espacio de trabajo se llama %1.</translation>
    </message>
    <message>
        <source>Nobody is away and back at once.</source>
        <translation>Nadie puede estar ausente y de vuelta a la vez.</translation>
    </message>
    <message>
        <source>Give one of --away and --back.</source>
        <translation>Indique solo --away o --back.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1: guardado.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Change somebody of the team.</source>
        <translation>Cambiar a alguien del equipo.</translation>
    </message>
    <message>
        <source>E-mail address, name or number.</source>
        <translation>Correo, nombre o número.</translation>
    </message>
    <message>
        <source>Who gets this person&apos;s second escalation step; none: no one.</source>
        <translation>Quién recibe el segundo paso de escalamiento de esta persona; none: nadie.</translation>
    </message>
    <message>
        <source>Is away: gets nothing new.</source>
        <translation>Está ausente: no recibe nada nuevo.</translation>
    </message>
    <message>
        <source>Is back.</source>
        <translation>Está de vuelta.</translation>
    </message>
    <message>
        <source>%1: %2, version %3 to %4</source>
        <translation>%1: %2, versión %3 a %4</translation>
    </message>
    <message>
        <source>There are two decisions on %1.</source>
        <translation>Hay dos decisiones sobre %1.</translation>
    </message>
    <message>
        <source>Name it with --take or with --keep.</source>
        <translation>Indíquelo con --take o con --keep.</translation>
    </message>
    <message>
        <source>Which onboardings is not clear.</source>
        <translation>No está claro qué incorporaciones.</translation>
    </message>
    <message>
        <source>Give their numbers, or --playbook for all that run on it.</source>
        <translation>Indique sus números, o --playbook para todas las que lo siguen.</translation>
    </message>
    <message>
        <source>Every running onboarding is on that version already.</source>
        <translation>Todas las incorporaciones en curso ya están en esa versión.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Done in one step; occ undo takes it back.</source>
        <translation>Hecho en un solo paso; occ undo lo deshace.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>%1 is stored as version %2. Running onboardings stay on theirs; move them with: occ playbook upgrade --playbook %3</source>
        <translation>%1 guardado como versión %2. Las incorporaciones en curso siguen con la suya; cámbielas con: occ playbook upgrade --playbook %3</translation>
    </message>
    <message>
        <source>List the stored versions of a playbook.</source>
        <translation>Listar las versiones guardadas de un procedimiento.</translation>
    </message>
    <message>
        <source>Store a playbook&apos;s file as a new version.</source>
        <translation>Guardar el archivo de un procedimiento como versión nueva.</translation>
    </message>
    <message>
        <source>Refuse when there is a newer version than this one.</source>
        <translation>Negarse si hay una versión más nueva que esta.</translation>
    </message>
    <message>
        <source>Carry a playbook&apos;s version to running onboardings, keeping what was done by hand.</source>
        <translation>Llevar la versión de un procedimiento a las incorporaciones en curso, conservando lo hecho a mano.</translation>
    </message>
    <message>
        <source>All that run on another version of this playbook.</source>
        <translation>Todas las que siguen otra versión de este procedimiento.</translation>
    </message>
    <message>
        <source>Take this change though it would be kept.</source>
        <translation>Aplicar este cambio aunque se conservaría lo que hay.</translation>
    </message>
    <message>
        <source>Keep what is there instead of this change.</source>
        <translation>Conservar lo que hay en lugar de este cambio.</translation>
    </message>
    <message>
        <source>Only say what it would do.</source>
        <translation>Solo decir qué haría.</translation>
    </message>
    <message>
        <source>There is nothing of the kind &quot;%1&quot; to search.</source>
        <translation>No hay nada del tipo “%1” que buscar.</translation>
    </message>
    <message>
        <source>See the kinds with: occ search --help</source>
        <translation>Vea los tipos con: occ search --help</translation>
    </message>
    <message>
        <source>The limit has to be between 1 and 10000.</source>
        <translation>El límite debe estar entre 1 y 10000.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no letter or digit to search for.</source>
        <translation>“%1” no tiene letra ni cifra que buscar.</translation>
    </message>
    <message>
        <source>Give the beginning of a word.</source>
        <translation>Indique el comienzo de una palabra.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Nothing has all of these words.</source>
        <translation>Nada tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Find clients, deals, items, contacts logged and notes by their words.</source>
        <translation>Buscar clientes, oportunidades, tareas, comunicaciones y notas por sus palabras.</translation>
    </message>
    <message>
        <source>Beginnings of words, all of which have to occur.</source>
        <translation>Comienzos de palabras; deben aparecer todos.</translation>
    </message>
    <message>
        <source>Only things of this kind.</source>
        <translation>Solo cosas de este tipo.</translation>
    </message>
    <message>
        <source>How many of each kind at most; 20 when not given.</source>
        <translation>Cuántas de cada tipo como máximo; 20 si no se indica.</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nada requiere su atención ahora.</translation>
    </message>
    <message>
        <source>Next is “%1” for %2 at %3.</source>
        <translation>Sigue “%1” para %2: %3.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Show what needs you now, worst first.</source>
        <translation>Mostrar lo que requiere atención ahora, lo peor primero.</translation>
    </message>
    <message>
        <source>Whose day; the one who acts when not given.</source>
        <translation>El día de quién; sin indicarlo, de quien actúa.</translation>
    </message>
    <message>
        <source>The whole team&apos;s.</source>
        <translation>El de todo el equipo.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Sent, 30 days</source>
        <translation>Enviados, 30 días</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>There are no automations.</source>
        <translation>No hay automatizaciones.</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>Nothing has fired so far.</source>
        <translation>Aún no se ha disparado nada.</translation>
    </message>
    <message>
        <source>For which onboarding is not said.</source>
        <translation>No se indicó para qué incorporación.</translation>
    </message>
    <message>
        <source>Give --onboarding ID.</source>
        <translation>Indique --onboarding ID.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>Nothing will fire until then.</source>
        <translation>Nada se activará hasta entonces.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What to pause or resume is not said.</source>
        <translation>No se indicó qué poner en pausa o reanudar.</translation>
    </message>
    <message>
        <source>Give an automation&apos;s key, --client NAME or --all.</source>
        <translation>Indique la clave de una automatización, --client NAME o --all.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>En pausa: %1.</translation>
    </message>
    <message>
        <source>Runs again: %1.</source>
        <translation>En marcha de nuevo: %1.</translation>
    </message>
    <message>
        <source>%1 is on.</source>
        <translation>%1: activada.</translation>
    </message>
    <message>
        <source>%1 is off.</source>
        <translation>%1: desactivada.</translation>
    </message>
    <message>
        <source>%1 messages go out again.</source>
        <translation>Mensajes que se envían de nuevo: %1.</translation>
    </message>
    <message>
        <source>%1 messages are cancelled.</source>
        <translation>Mensajes cancelados: %1.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>“%1” is not NAME=TEXT.</source>
        <translation>“%1” no tiene la forma NAME=TEXT.</translation>
    </message>
    <message>
        <source>Give --set company_name=Acme.</source>
        <translation>Indique --set company_name=Acme.</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(sin definir)</translation>
    </message>
    <message>
        <source>When the meeting is, is not said.</source>
        <translation>No se indicó cuándo es la reunión.</translation>
    </message>
    <message>
        <source>Give --at ISO-8601.</source>
        <translation>Indique --at ISO-8601.</translation>
    </message>
    <message>
        <source>Meeting %1 is planned; the invite goes out with the next tick.</source>
        <translation>La reunión %1 está planificada; la invitación sale con el próximo tick.</translation>
    </message>
    <message>
        <source>Moved; who was invited gets the update.</source>
        <translation>Reprogramada; las personas invitadas reciben la actualización.</translation>
    </message>
    <message>
        <source>Cancelled; who was invited is told.</source>
        <translation>Cancelada; se avisa a las personas invitadas.</translation>
    </message>
    <message>
        <source>The meeting&apos;s number.</source>
        <translation>El número de la reunión.</translation>
    </message>
    <message>
        <source>When it begins; needed.</source>
        <translation>Cuándo comienza; obligatorio.</translation>
    </message>
    <message>
        <source>Where: a link or a room.</source>
        <translation>Dónde: un enlace o una sala.</translation>
    </message>
    <message>
        <source>Plan the kickoff with a client; the invite goes out by itself.</source>
        <translation>Planificar la reunión de arranque con un cliente; la invitación sale sola.</translation>
    </message>
    <message>
        <source>How long it lasts (60).</source>
        <translation>Cuánto dura (60).</translation>
    </message>
    <message>
        <source>Move a meeting.</source>
        <translation>Reprogramar una reunión.</translation>
    </message>
    <message>
        <source>Cancel a meeting.</source>
        <translation>Cancelar una reunión.</translation>
    </message>
    <message>
        <source>The automation&apos;s key.</source>
        <translation>La clave de la automatización.</translation>
    </message>
    <message>
        <source>The firings&apos; numbers.</source>
        <translation>Los números de las activaciones.</translation>
    </message>
    <message>
        <source>All that goes to this client.</source>
        <translation>Todo lo que va a este cliente.</translation>
    </message>
    <message>
        <source>Everything.</source>
        <translation>Todo.</translation>
    </message>
    <message>
        <source>List the automations: when they fire, what they do, how they fare.</source>
        <translation>Listar las automatizaciones: cuándo se activan, qué hacen y cómo les va.</translation>
    </message>
    <message>
        <source>List what fired, newest first, with state and reason.</source>
        <translation>Listar lo que se activó, lo más reciente primero, con estado y motivo.</translation>
    </message>
    <message>
        <source>Only this automation&apos;s.</source>
        <translation>Solo las de esta automatización.</translation>
    </message>
    <message>
        <source>At most so many (200).</source>
        <translation>Como máximo esta cantidad (200).</translation>
    </message>
    <message>
        <source>Show what will fire, without doing it; with a KEY, the text it would send.</source>
        <translation>Mostrar lo que se activará, sin hacerlo; con una KEY, el texto que enviaría.</translation>
    </message>
    <message>
        <source>Up to then (seven days from now).</source>
        <translation>Hasta ese momento (dentro de siete días).</translation>
    </message>
    <message>
        <source>Say for every automation why it did or did not fire for an onboarding.</source>
        <translation>Decir, para cada automatización, por qué se activó o no en una incorporación.</translation>
    </message>
    <message>
        <source>Hold an automation, a client&apos;s, or everything.</source>
        <translation>Poner en pausa una automatización, las de un cliente o todo.</translation>
    </message>
    <message>
        <source>Ends by itself then.</source>
        <translation>Termina sola en ese momento.</translation>
    </message>
    <message>
        <source>End a pause.</source>
        <translation>Terminar una pausa.</translation>
    </message>
    <message>
        <source>Switch an automation on.</source>
        <translation>Activar una automatización.</translation>
    </message>
    <message>
        <source>Switch an automation off.</source>
        <translation>Desactivar una automatización.</translation>
    </message>
    <message>
        <source>Send what failed or was skipped again, with the text made anew.</source>
        <translation>Enviar de nuevo lo que falló o se omitió, con el texto generado otra vez.</translation>
    </message>
    <message>
        <source>Take back what has not gone out yet.</source>
        <translation>Retirar lo que aún no ha salido.</translation>
    </message>
    <message>
        <source>Say that something with a name happened to an onboarding.</source>
        <translation>Indicar que algo con nombre ocurrió en una incorporación.</translation>
    </message>
    <message>
        <source>The event.</source>
        <translation>El evento.</translation>
    </message>
    <message>
        <source>Show or set the texts every message may use.</source>
        <translation>Mostrar o definir los textos que puede usar cualquier mensaje.</translation>
    </message>
    <message>
        <source>Set one; may be given again.</source>
        <translation>Definir uno; se puede repetir.</translation>
    </message>
    <message>
        <source>Day or week</source>
        <translation>Día o semana</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Toca ahora</translation>
    </message>
    <message>
        <source>There are no routines.</source>
        <translation>No hay rutinas.</translation>
    </message>
    <message>
        <source>The brief is on its way to: %1</source>
        <translation>El resumen va en camino a: %1</translation>
    </message>
    <message>
        <source>The routine, such as daily.morning or weekly.friday.</source>
        <translation>La rutina, como daily.morning o weekly.friday.</translation>
    </message>
    <message>
        <source>The step&apos;s key.</source>
        <translation>La clave del paso.</translation>
    </message>
    <message>
        <source>The day (2026-11-20) or week (2026-W47); the current one when not given.</source>
        <translation>El día (2026-11-20) o la semana (2026-W47); si no se indica, el periodo actual.</translation>
    </message>
    <message>
        <source>List the routines and how far they are.</source>
        <translation>Listar las rutinas y su avance.</translation>
    </message>
    <message>
        <source>Show a routine&apos;s steps and notes.</source>
        <translation>Mostrar los pasos y las notas de una rutina.</translation>
    </message>
    <message>
        <source>Say that a step is done.</source>
        <translation>Indicar que un paso está hecho.</translation>
    </message>
    <message>
        <source>Say that a step is not done.</source>
        <translation>Indicar que un paso no está hecho.</translation>
    </message>
    <message>
        <source>Write a note on a step; an empty one removes it.</source>
        <translation>Escribir una nota en un paso; una vacía la elimina.</translation>
    </message>
    <message>
        <source>The note.</source>
        <translation>La nota.</translation>
    </message>
    <message>
        <source>The field of the step&apos;s form, such as wins.</source>
        <translation>El campo del formulario del paso, como wins.</translation>
    </message>
    <message>
        <source>Show the end-of-day team brief, or post it.</source>
        <translation>Mostrar el resumen del equipo al final del día, o publicarlo.</translation>
    </message>
    <message>
        <source>Post it.</source>
        <translation>Publicarlo.</translation>
    </message>
    <message>
        <source>Post this text instead of the one the template makes.</source>
        <translation>Publicar este texto en lugar del que genera la plantilla.</translation>
    </message>
    <message>
        <source>%1 looked at: %2 alerts opened, %3 steps taken, %4 cleared; %5 automations fired.</source>
        <translation>Revisiones: %1; alertas abiertas: %2; avisos dados: %3; alertas superadas: %4; automatizaciones activadas: %5.</translation>
    </message>
    <message>
        <source>Evaluate red flags, escalations and automations once.</source>
        <translation>Evaluar una vez las señales de alerta, los escalamientos y las automatizaciones.</translation>
    </message>
    <message>
        <source>Send nothing and read no mail; letters wait.</source>
        <translation>No enviar nada ni leer correo; los mensajes esperan.</translation>
    </message>
    <message>
        <source>The clock runs for %1.</source>
        <translation>El cronómetro corre para %1.</translation>
    </message>
    <message>
        <source>The clock for %1 is stopped: %2.</source>
        <translation>El cronómetro de %1 está detenido: %2.</translation>
    </message>
    <message>
        <source>%1 are recorded for %2.</source>
        <translation>Registrado: %1 para %2.</translation>
    </message>
    <message>
        <source>Time entry %1 is removed.</source>
        <translation>El registro de tiempo %1 está eliminado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing to add up by.</source>
        <translation>“%1” no sirve para sumar.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>No time is recorded.</source>
        <translation>No hay tiempo registrado.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The onboarding worked for.</source>
        <translation>La incorporación para la que se trabajó.</translation>
    </message>
    <message>
        <source>The client worked for; the team itself when neither is given.</source>
        <translation>El cliente para el que se trabajó; si no se indica ninguno de los dos, el propio equipo.</translation>
    </message>
    <message>
        <source>What the time is spent on.</source>
        <translation>En qué se emplea el tiempo.</translation>
    </message>
    <message>
        <source>A word about it.</source>
        <translation>Unas palabras al respecto.</translation>
    </message>
    <message>
        <source>Start the clock; one that runs is stopped.</source>
        <translation>Iniciar el cronómetro; si hay uno en marcha, se detiene.</translation>
    </message>
    <message>
        <source>Stop the clock.</source>
        <translation>Detener el cronómetro.</translation>
    </message>
    <message>
        <source>When the work ended, if the clock was forgotten.</source>
        <translation>Cuándo terminó el trabajo, si se olvidó detener el cronómetro.</translation>
    </message>
    <message>
        <source>Record time that was worked.</source>
        <translation>Registrar tiempo trabajado.</translation>
    </message>
    <message>
        <source>When the work began.</source>
        <translation>Cuándo comenzó el trabajo.</translation>
    </message>
    <message>
        <source>When it ended.</source>
        <translation>Cuándo terminó.</translation>
    </message>
    <message>
        <source>Remove a time entry.</source>
        <translation>Eliminar un registro de tiempo.</translation>
    </message>
    <message>
        <source>The entry.</source>
        <translation>El registro.</translation>
    </message>
    <message>
        <source>List time entries, newest first, or add them up.</source>
        <translation>Listar los registros de tiempo, los más recientes primero, o sumarlos.</translation>
    </message>
    <message>
        <source>Whose; the one who acts when not given.</source>
        <translation>De quién; si no se indica, de quien actúa.</translation>
    </message>
    <message>
        <source>For one onboarding.</source>
        <translation>De una sola incorporación.</translation>
    </message>
    <message>
        <source>Started at or after.</source>
        <translation>Iniciados en ese momento o después.</translation>
    </message>
    <message>
        <source>Started before.</source>
        <translation>Iniciados antes.</translation>
    </message>
    <message>
        <source>Add up instead.</source>
        <translation>Sumar en lugar de listar.</translation>
    </message>
    <message>
        <source>Onboarding %1 has no activation.</source>
        <translation>La incorporación %1 no tiene activación.</translation>
    </message>
    <message>
        <source>Start it with: occ activation initiate</source>
        <translation>Iníciela con: occ activation initiate</translation>
    </message>
    <message>
        <source>Activation %1 of %2 for %3 (%4): %5.</source>
        <translation>Activación %1 de %2 para %3 (%4): %5.</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Paso: %1</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Voz: %1</translation>
    </message>
    <message>
        <source>Messaging: %1</source>
        <translation>Mensajes: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Would be turned down for</source>
        <translation>Se rechazaría por</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Remedio</translation>
    </message>
    <message>
        <source>Nothing in it would be turned down.</source>
        <translation>Nada de ello se rechazaría.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>No number is activated.</source>
        <translation>Ningún número está activado.</translation>
    </message>
    <message>
        <source>The activation.</source>
        <translation>La activación.</translation>
    </message>
    <message>
        <source>By its onboarding instead.</source>
        <translation>En su lugar, por su incorporación.</translation>
    </message>
    <message>
        <source>Ask nobody outside now; the next tick does.</source>
        <translation>No preguntar ahora a nadie de fuera; lo hace el próximo tick.</translation>
    </message>
    <message>
        <source>Start a number&apos;s way into service; once more to go on or to change a number that is taken.</source>
        <translation>Iniciar el camino de un número hasta el servicio; otra vez para seguir o cambiar un número ocupado.</translation>
    </message>
    <message>
        <source>The onboarding.</source>
        <translation>La incorporación.</translation>
    </message>
    <message>
        <source>The number to activate.</source>
        <translation>El número por activar.</translation>
    </message>
    <message>
        <source>Where Telnyx reaches this program, https.</source>
        <translation>Dónde alcanza Telnyx este programa, https.</translation>
    </message>
    <message>
        <source>The number test calls come from.</source>
        <translation>El número desde el que se hacen las llamadas de prueba.</translation>
    </message>
    <message>
        <source>Start the stage that configures it.</source>
        <translation>Iniciar la etapa que lo configura.</translation>
    </message>
    <message>
        <source>Start the stage that tests it.</source>
        <translation>Iniciar la etapa que lo prueba.</translation>
    </message>
    <message>
        <source>Approve going live.</source>
        <translation>Aprobar la puesta en marcha.</translation>
    </message>
    <message>
        <source>Who approves, where nobody is signed in.</source>
        <translation>Quién aprueba, si nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Where one stands, or all.</source>
        <translation>Cómo va una, o todas.</translation>
    </message>
    <message>
        <source>Give what a step waits for a person for.</source>
        <translation>Aportar lo que un paso espera de una persona.</translation>
    </message>
    <message>
        <source>The step.</source>
        <translation>El paso.</translation>
    </message>
    <message>
        <source>What was done, or where it can be seen.</source>
        <translation>Qué se hizo, o dónde puede verse.</translation>
    </message>
    <message>
        <source>Try a stopped step again.</source>
        <translation>Intentar de nuevo un paso detenido.</translation>
    </message>
    <message>
        <source>The step; all that stopped when not given.</source>
        <translation>El paso; todos los detenidos si no se indica.</translation>
    </message>
    <message>
        <source>Take everything back in reverse order.</source>
        <translation>Retirarlo todo en orden inverso.</translation>
    </message>
    <message>
        <source>Fill in the toll-free verification and see what would be turned down.</source>
        <translation>Rellenar la verificación del número gratuito y ver qué se rechazaría.</translation>
    </message>
    <message>
        <source>A field of the form.</source>
        <translation>Un campo del formulario.</translation>
    </message>
    <message>
        <source>Fields and texts as JSON.</source>
        <translation>Campos y textos como JSON.</translation>
    </message>
    <message>
        <source>Send it; refused while something in it would be turned down.</source>
        <translation>Enviarla; se rechaza mientras algo en ella se rechazaría.</translation>
    </message>
    <message>
        <source>The address with its version part.</source>
        <translation>La dirección con su parte de versión.</translation>
    </message>
    <message>
        <source>The account&apos;s user id; test calls need it.</source>
        <translation>El id de usuario de la cuenta; las llamadas de prueba lo necesitan.</translation>
    </message>
    <message>
        <source>This is not a call flow as JSON: %1.</source>
        <translation>Esto no es un flujo de llamadas en JSON: %1.</translation>
    </message>
    <message>
        <source>Make one with: occ callflow show ID --json</source>
        <translation>Haga uno con: occ callflow show ID --json</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>There are no call flows. Create one with: occ callflow create</source>
        <translation>No hay flujos de llamadas. Cree uno con: occ callflow create</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Nothing is wrong with %1.</source>
        <translation>No hay nada mal en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n finding(s).</source>
        <translation>
            <numerusform>%1 tiene %Ln hallazgo.</numerusform>
            <numerusform>%1 tiene %Ln hallazgos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct it before it is deployed.</source>
        <translation>Corríjalo antes de desplegarlo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME=VALUE.</source>
        <translation>&quot;%1&quot; no es NAME=VALUE.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>Check the folder and its permissions.</source>
        <translation>Revise la carpeta y sus permisos.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln documento en %1.</numerusform>
            <numerusform>Se escribieron %Ln documentos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment of the week.</source>
        <translation>&quot;%1&quot; no es un momento de la semana.</translation>
    </message>
    <message>
        <source>Write it like &quot;wed 14:30&quot;.</source>
        <translation>Escríbalo como &quot;wed 14:30&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%n different call(s)</source>
        <translation>
            <numerusform>%Ln llamada distinta</numerusform>
            <numerusform>%Ln llamadas distintas</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that come to each step</source>
        <translation>Llamadas que llegan a cada paso</translation>
    </message>
    <message>
        <source>%1 has the call flow &quot;%2&quot; (%3).</source>
        <translation>%1 tiene el flujo de llamadas &quot;%2&quot; (%3).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved as version %2.</source>
        <translation>&quot;%1&quot; se guardó como versión %2.</translation>
    </message>
    <message>
        <source>A template&apos;s id, a client&apos;s call flow with --client, or a .json file.</source>
        <translation>El id de una plantilla, un flujo de un cliente con --client, o un archivo .json.</translation>
    </message>
    <message>
        <source>The client whose call flow it is.</source>
        <translation>El cliente al que pertenece el flujo de llamadas.</translation>
    </message>
    <message>
        <source>That stored version instead of the newest.</source>
        <translation>Esa versión guardada en vez de la más reciente.</translation>
    </message>
    <message>
        <source>List the clients&apos; call flows, or the templates.</source>
        <translation>Listar los flujos de llamadas de los clientes, o las plantillas.</translation>
    </message>
    <message>
        <source>Only of this client.</source>
        <translation>Solo de este cliente.</translation>
    </message>
    <message>
        <source>What a new one can begin with.</source>
        <translation>Con qué puede empezar uno nuevo.</translation>
    </message>
    <message>
        <source>Show the steps of a call flow.</source>
        <translation>Mostrar los pasos de un flujo de llamadas.</translation>
    </message>
    <message>
        <source>Look for what is wrong with a call flow.</source>
        <translation>Buscar qué está mal en un flujo de llamadas.</translation>
    </message>
    <message>
        <source>Write a call flow as TeXML documents.</source>
        <translation>Escribir un flujo de llamadas como documentos TeXML.</translation>
    </message>
    <message>
        <source>Where the documents are served.</source>
        <translation>Dónde se sirven los documentos.</translation>
    </message>
    <message>
        <source>Fills in a {{name}}.</source>
        <translation>Rellena un {{name}}.</translation>
    </message>
    <message>
        <source>Write files instead of printing.</source>
        <translation>Escribir archivos en vez de imprimir.</translation>
    </message>
    <message>
        <source>Play one call through a flow, or every kind of call.</source>
        <translation>Recorrer un flujo con una llamada, o con todas las clases de llamada.</translation>
    </message>
    <message>
        <source>When somebody calls, such as &quot;wed 14:30&quot;.</source>
        <translation>Cuándo llama alguien, como &quot;wed 14:30&quot;.</translation>
    </message>
    <message>
        <source>The day is a holiday.</source>
        <translation>El día es festivo.</translation>
    </message>
    <message>
        <source>What is pressed, menu by menu.</source>
        <translation>Qué se pulsa, menú por menú.</translation>
    </message>
    <message>
        <source>Whoever is called answers.</source>
        <translation>Contesta quien recibe la llamada.</translation>
    </message>
    <message>
        <source>Nobody in a queue gets free.</source>
        <translation>Nadie de una cola queda libre.</translation>
    </message>
    <message>
        <source>Give a client a call flow from a template.</source>
        <translation>Dar a un cliente un flujo de llamadas a partir de una plantilla.</translation>
    </message>
    <message>
        <source>The client.</source>
        <translation>El cliente.</translation>
    </message>
    <message>
        <source>The onboarding it belongs to.</source>
        <translation>La incorporación a la que pertenece.</translation>
    </message>
    <message>
        <source>The template; that of the client&apos;s industry without it.</source>
        <translation>La plantilla; la del sector del cliente si falta.</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>Su título.</translation>
    </message>
    <message>
        <source>Save a JSON file as the next version of a client&apos;s call flow.</source>
        <translation>Guardar un archivo JSON como la versión siguiente del flujo de un cliente.</translation>
    </message>
    <message>
        <source>A call flow as JSON.</source>
        <translation>Un flujo de llamadas en JSON.</translation>
    </message>
    <message>
        <source>What changed.</source>
        <translation>Qué cambió.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>No review is due.</source>
        <translation>No toca ninguna revisión.</translation>
    </message>
    <message>
        <source>The client is missing.</source>
        <translation>Falta el cliente.</translation>
    </message>
    <message>
        <source>Name one, or give --overdue.</source>
        <translation>Indique uno, o use --overdue.</translation>
    </message>
    <message>
        <source>No mandatory control is open.</source>
        <translation>Ningún control obligatorio está abierto.</translation>
    </message>
    <message numerus="yes">
        <source>Go-live is refused until %n mandatory control(s) are met.</source>
        <translation>
            <numerusform>La puesta en marcha se rechaza hasta que se cumpla %Ln control obligatorio.</numerusform>
            <numerusform>La puesta en marcha se rechaza hasta que se cumplan %Ln controles obligatorios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give their evidence with: occ compliance set</source>
        <translation>Aporte su evidencia con: occ compliance set</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Se aplica</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>There are no packs.</source>
        <translation>No hay paquetes.</translation>
    </message>
    <message>
        <source>%1; call data is kept for %2.</source>
        <translation>%1; los datos de llamadas se conservan %2.</translation>
    </message>
    <message>
        <source>The client, by number or name.</source>
        <translation>El cliente, por número o nombre.</translation>
    </message>
    <message>
        <source>The pack&apos;s id, such as hipaa.</source>
        <translation>El id del paquete, como hipaa.</translation>
    </message>
    <message>
        <source>The control&apos;s key, such as baa.</source>
        <translation>La clave del control, como baa.</translation>
    </message>
    <message>
        <source>List a client&apos;s controls with state and evidence.</source>
        <translation>Listar los controles de un cliente con su estado y evidencia.</translation>
    </message>
    <message>
        <source>Only mandatory ones that are open.</source>
        <translation>Solo los obligatorios que están abiertos.</translation>
    </message>
    <message>
        <source>Only those whose review is due; of all clients when none is named.</source>
        <translation>Solo los que toca revisar; de todos los clientes si no se indica ninguno.</translation>
    </message>
    <message>
        <source>List what keeps an onboarding from going live; exits 1 while there is something.</source>
        <translation>Listar lo que impide la puesta en marcha de una incorporación; termina con 1 mientras haya algo.</translation>
    </message>
    <message>
        <source>Change a control: its state, its evidence, who sees to it.</source>
        <translation>Cambiar un control: su estado, su evidencia, quién se ocupa.</translation>
    </message>
    <message>
        <source>What it is now.</source>
        <translation>Lo que es ahora.</translation>
    </message>
    <message>
        <source>A note, a link, or the name of a file.</source>
        <translation>Una nota, un enlace o el nombre de un archivo.</translation>
    </message>
    <message>
        <source>What the evidence is; guessed otherwise.</source>
        <translation>Qué es la evidencia; si no, se supone.</translation>
    </message>
    <message>
        <source>Why it does not apply.</source>
        <translation>Por qué no se aplica.</translation>
    </message>
    <message>
        <source>Who sees to it.</source>
        <translation>Quién se ocupa.</translation>
    </message>
    <message>
        <source>Say that a control was looked at again and still holds.</source>
        <translation>Decir que un control se revisó y sigue valiendo.</translation>
    </message>
    <message>
        <source>List the packs and which apply to a client.</source>
        <translation>Listar los paquetes y cuáles se aplican a un cliente.</translation>
    </message>
    <message>
        <source>Make a pack apply to a client.</source>
        <translation>Aplicar un paquete a un cliente.</translation>
    </message>
    <message>
        <source>Leave a pack out for a client.</source>
        <translation>Dejar fuera un paquete para un cliente.</translation>
    </message>
    <message>
        <source>Show or change what is agreed on recording calls and keeping their data.</source>
        <translation>Mostrar o cambiar lo acordado sobre grabar llamadas y conservar sus datos.</translation>
    </message>
    <message>
        <source>Stricter than the packs.</source>
        <translation>Más estricto que los paquetes.</translation>
    </message>
    <message>
        <source>Longer than the packs ask for.</source>
        <translation>Más tiempo del que piden los paquetes.</translation>
    </message>
    <message>
        <source>Nothing beyond what the packs ask for.</source>
        <translation>Nada más allá de lo que piden los paquetes.</translation>
    </message>
    <message>
        <source>Import phone numbers.</source>
        <translation>Importar números de teléfono.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No system is set up; see all with --all.</source>
        <translation>No hay ningún sistema configurado; vea todos con --all.</translation>
    </message>
    <message>
        <source>Name a file that holds the credential alone, or - for standard input.</source>
        <translation>Indique un archivo que solo contenga la credencial, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting.</source>
        <translation>&quot;%1&quot; no es un ajuste.</translation>
    </message>
    <message>
        <source>Write it as KEY=VALUE; KEY= empties it.</source>
        <translation>Escríbalo como KEY=VALUE; KEY= lo vacía.</translation>
    </message>
    <message>
        <source>%1 is set up for %2.</source>
        <translation>%1 está configurado para %2.</translation>
    </message>
    <message>
        <source>%1 still lacks: %2.</source>
        <translation>A %1 aún le falta: %2.</translation>
    </message>
    <message>
        <source>%1 is removed from %2.</source>
        <translation>%1 se quitó de %2.</translation>
    </message>
    <message>
        <source>The system&apos;s key, such as zendesk.</source>
        <translation>La clave del sistema, como zendesk.</translation>
    </message>
    <message>
        <source>List the systems a client&apos;s industry asks for or that are set up.</source>
        <translation>Listar los sistemas que pide el sector de un cliente o que están configurados.</translation>
    </message>
    <message>
        <source>All systems there are.</source>
        <translation>Todos los sistemas que hay.</translation>
    </message>
    <message>
        <source>Set a system up for a client.</source>
        <translation>Configurar un sistema para un cliente.</translation>
    </message>
    <message>
        <source>Settings; see them with list --all --json.</source>
        <translation>Ajustes; véalos con list --all --json.</translation>
    </message>
    <message>
        <source>Keep the credential in this file, or on standard input with -, in the keychain.</source>
        <translation>Guardar en el llavero la credencial de este archivo, o de la entrada estándar con -.</translation>
    </message>
    <message>
        <source>Test whether a system answers; exits 3 when it does not.</source>
        <translation>Probar si un sistema responde; termina con 3 si no lo hace.</translation>
    </message>
    <message>
        <source>Forget a system&apos;s settings and credential.</source>
        <translation>Olvidar los ajustes y la credencial de un sistema.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Reservado hasta</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>There are no such numbers.</source>
        <translation>No hay números así.</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Por pedir</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Telnyx has no such number now.</source>
        <translation>Telnyx no tiene ahora un número así.</translation>
    </message>
    <message>
        <source>%1 is held for %2 for %3.</source>
        <translation>%1 está reservado para %2 durante %3.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 está aprobado.</translation>
    </message>
    <message>
        <source>%1 is released.</source>
        <translation>%1 está liberado.</translation>
    </message>
    <message>
        <source>%1 belongs to nobody now.</source>
        <translation>%1 ya no es de nadie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no coverage.</source>
        <translation>&quot;%1&quot; no es una cobertura.</translation>
    </message>
    <message>
        <source>Use national or regional.</source>
        <translation>Use national o regional.</translation>
    </message>
    <message>
        <source>No free number suits. Search for one: occ number search</source>
        <translation>Ningún número libre conviene. Busque uno: occ number search</translation>
    </message>
    <message>
        <source>A phone number, or its ID in the inventory.</source>
        <translation>Un número de teléfono, o su ID en el inventario.</translation>
    </message>
    <message>
        <source>The onboarding it is for.</source>
        <translation>La incorporación para la que es.</translation>
    </message>
    <message>
        <source>The three digits after +1.</source>
        <translation>Las tres cifras después de +1.</translation>
    </message>
    <message>
        <source>List the numbers of the inventory.</source>
        <translation>Listar los números del inventario.</translation>
    </message>
    <message>
        <source>Only those of this pool.</source>
        <translation>Solo los de este grupo.</translation>
    </message>
    <message>
        <source>Only those of this client.</source>
        <translation>Solo los de este cliente.</translation>
    </message>
    <message>
        <source>Only those with these digits, this client&apos;s name or this note.</source>
        <translation>Solo los que tienen estas cifras, el nombre de este cliente o esta nota.</translation>
    </message>
    <message>
        <source>Show a number and every hold on it.</source>
        <translation>Mostrar un número y todas sus reservas.</translation>
    </message>
    <message>
        <source>Search for numbers that Telnyx sells.</source>
        <translation>Buscar números que vende Telnyx.</translation>
    </message>
    <message>
        <source>Local numbers instead of toll-free ones.</source>
        <translation>Números locales en vez de gratuitos.</translation>
    </message>
    <message>
        <source>The digits after the area code begin like this.</source>
        <translation>Las cifras después del prefijo empiezan así.</translation>
    </message>
    <message>
        <source>These digits are in it.</source>
        <translation>Contiene estas cifras.</translation>
    </message>
    <message>
        <source>It ends like this.</source>
        <translation>Termina así.</translation>
    </message>
    <message>
        <source>At most so many; 20 when not given.</source>
        <translation>Como máximo tantos; 20 si no se indica.</translation>
    </message>
    <message>
        <source>Suggest numbers for a client, with reasons.</source>
        <translation>Proponer números para un cliente, con motivos.</translation>
    </message>
    <message>
        <source>Voice minutes expected a month.</source>
        <translation>Minutos de voz previstos al mes.</translation>
    </message>
    <message>
        <source>Where callers are.</source>
        <translation>Dónde están quienes llaman.</translation>
    </message>
    <message>
        <source>Hold a number for 24 hours.</source>
        <translation>Reservar un número durante 24 horas.</translation>
    </message>
    <message>
        <source>Say that the client wants it.</source>
        <translation>Decir que el cliente lo quiere.</translation>
    </message>
    <message>
        <source>Let a held number go, or give back one that was ordered.</source>
        <translation>Soltar un número reservado, o devolver uno pedido.</translation>
    </message>
    <message>
        <source>Give a number to a client.</source>
        <translation>Dar un número a un cliente.</translation>
    </message>
    <message>
        <source>Take a number away from a client.</source>
        <translation>Quitar un número a un cliente.</translation>
    </message>
    <message>
        <source>%1 onboardings, %2 to %3</source>
        <translation>%1 incorporaciones, de %2 a %3</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>En realidad</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Not known for sure: %1 (%2)</source>
        <translation>No se sabe con certeza: %1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no threshold.</source>
        <translation>&quot;%1&quot; no es un umbral.</translation>
    </message>
    <message>
        <source>Write it as rule=number: non-responsive=36</source>
        <translation>Escríbalo como regla=número: non-responsive=36</translation>
    </message>
    <message>
        <source>Play the past again with other thresholds; writes nothing.</source>
        <translation>Repetir el pasado con otros umbrales; no escribe nada.</translation>
    </message>
    <message>
        <source>From when; 30 days before the end when not given.</source>
        <translation>Desde cuándo; 30 días antes del final si no se indica.</translation>
    </message>
    <message>
        <source>Until when; now when not given.</source>
        <translation>Hasta cuándo; ahora si no se indica.</translation>
    </message>
    <message>
        <source>Try this threshold: non-responsive=36; lead and executive are the ladder&apos;s hours.</source>
        <translation>Probar este umbral: non-responsive=36; lead y executive son las horas del escalamiento.</translation>
    </message>
    <message>
        <source>Stopped after %1 requests.</source>
        <translation>Detenido tras %1 peticiones.</translation>
    </message>
    <message>
        <source>Answer the HTTP API and webhooks, and tick each minute, until it is told to end.</source>
        <translation>Responder a la API HTTP y a los webhooks, y hacer un tick cada minuto, hasta que se le mande terminar.</translation>
    </message>
    <message>
        <source>Where to listen; 127.0.0.1:8765 unless given. Port 0: any free one.</source>
        <translation>Dónde escuchar; 127.0.0.1:8765 si no se indica. Puerto 0: uno libre cualquiera.</translation>
    </message>
    <message>
        <source>Listen on an address that other machines can reach.</source>
        <translation>Escuchar en una dirección que otras máquinas alcanzan.</translation>
    </message>
    <message>
        <source>Only answer; something else ticks.</source>
        <translation>Solo responder; otro programa hace el tick.</translation>
    </message>
    <message>
        <source>The system gives no pair of sockets.</source>
        <translation>El sistema no da un par de sockets.</translation>
    </message>
    <message>
        <source>%1 webhooks worked on.</source>
        <translation>%1 webhooks tramitados.</translation>
    </message>
    <message>
        <source>%1
Keep it now: it is not shown again.</source>
        <translation>%1
Guárdelo ahora: no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>There are no tokens. Make one with: occ token create</source>
        <translation>No hay tokens. Cree uno con: occ token create</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 está revocado.</translation>
    </message>
    <message>
        <source>Make a token for a program that uses the HTTP API; shows it once.</source>
        <translation>Crear un token para un programa que usa la API HTTP; se muestra una vez.</translation>
    </message>
    <message>
        <source>The program that uses it.</source>
        <translation>El programa que lo usa.</translation>
    </message>
    <message>
        <source>What it may do.</source>
        <translation>Lo que puede hacer.</translation>
    </message>
    <message>
        <source>Whom it acts as; without it the local user.</source>
        <translation>En nombre de quién actúa; el usuario local si falta.</translation>
    </message>
    <message>
        <source>When it stops being valid; never unless given.</source>
        <translation>Cuándo deja de valer; nunca si no se indica.</translation>
    </message>
    <message>
        <source>List the tokens, without their secrets.</source>
        <translation>Listar los tokens, sin sus secretos.</translation>
    </message>
    <message>
        <source>Make a token worthless at once.</source>
        <translation>Dejar un token sin valor de inmediato.</translation>
    </message>
    <message>
        <source>Its number, name or beginning.</source>
        <translation>Su número, nombre o comienzo.</translation>
    </message>
    <message>
        <source>Webhooks signed with this key are believed.</source>
        <translation>Se creen los webhooks firmados con esta clave.</translation>
    </message>
    <message>
        <source>Webhooks signed with this key are refused.</source>
        <translation>Se rechazan los webhooks firmados con esta clave.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>No key is set. Copy it from the Telnyx portal: occ webhook add-key KEY</source>
        <translation>No hay ninguna clave. Cópiela del portal de Telnyx: occ webhook add-key KEY</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>No webhook came in.</source>
        <translation>No llegó ningún webhook.</translation>
    </message>
    <message>
        <source>It is worked on with the next tick.</source>
        <translation>Se tramita con el próximo tick.</translation>
    </message>
    <message>
        <source>Believe webhooks that are signed with a key of the Telnyx portal.</source>
        <translation>Creer los webhooks firmados con una clave del portal de Telnyx.</translation>
    </message>
    <message>
        <source>The account&apos;s public key.</source>
        <translation>La clave pública de la cuenta.</translation>
    </message>
    <message>
        <source>Stop believing a key.</source>
        <translation>Dejar de creer una clave.</translation>
    </message>
    <message>
        <source>The public key.</source>
        <translation>La clave pública.</translation>
    </message>
    <message>
        <source>List the keys.</source>
        <translation>Listar las claves.</translation>
    </message>
    <message>
        <source>List the newest webhooks that came in, and what became of them.</source>
        <translation>Listar los webhooks más recientes y qué fue de ellos.</translation>
    </message>
    <message>
        <source>Have a webhook worked on again.</source>
        <translation>Tramitar de nuevo un webhook.</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>Su número.</translation>
    </message>
    <message>
        <source>Telnyx is reached at %1, for %2.</source>
        <translation>Se llega a Telnyx en %1, para %2.</translation>
    </message>
    <message>
        <source>Whose account; the connection&apos;s when not given.</source>
        <translation>De quién es la cuenta; la de la conexión si no se indica.</translation>
    </message>
    <message>
        <source>Say where Telnyx is and whether it counts; without options, see it.</source>
        <translation>Indicar dónde está Telnyx y si cuenta; sin opciones, verlo.</translation>
    </message>
    <message>
        <source>Production orders and costs; without it only Telnyx&apos;s own address is production.</source>
        <translation>La producción pide y cuesta; sin ella solo la dirección propia de Telnyx es producción.</translation>
    </message>
    <message>
        <source>The call flow rings no &quot;%1&quot;.</source>
        <translation>El flujo de llamadas no llama a ningún “%1”.</translation>
    </message>
    <message>
        <source>It rings: %1.</source>
        <translation>Llama a: %1.</translation>
    </message>
    <message>
        <source>The call flow rings nobody by name.</source>
        <translation>El flujo de llamadas no llama a nadie por su nombre.</translation>
    </message>
    <message>
        <source>Say who rings behind the names of a client&apos;s call flow; without --set, see it.</source>
        <translation>Indicar a quién se llama tras los nombres del flujo de llamadas de un cliente; sin --set, verlo.</translation>
    </message>
    <message>
        <source>The client&apos;s call flow.</source>
        <translation>El flujo de llamadas del cliente.</translation>
    </message>
    <message>
        <source>A number or SIP address; empty takes it away.</source>
        <translation>Un número o una dirección SIP; vacío lo quita.</translation>
    </message>
    <message>
        <source>Calls, 24 h</source>
        <translation>Llamadas, 24 h</translation>
    </message>
    <message>
        <source>Answered, %</source>
        <translation>Atendidas, %</translation>
    </message>
    <message>
        <source>Not through</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Webhooks, %</source>
        <translation>Webhooks, %</translation>
    </message>
    <message>
        <source>No number is in service yet.</source>
        <translation>Todavía no hay ningún número en servicio.</translation>
    </message>
    <message>
        <source>%1 numbers asked about: %2 calls, %3 webhook deliveries.</source>
        <translation>%1 números consultados: %2 llamadas, %3 entregas de webhooks.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: “%2” is over.</source>
        <translation>%1: “%2” ha terminado.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Over, min</source>
        <translation>Durante, min</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Nothing is watched.</source>
        <translation>No se vigila nada.</translation>
    </message>
    <message>
        <source>%1 is set back.</source>
        <translation>%1 vuelve a su valor.</translation>
    </message>
    <message>
        <source>%1: the limit is %2.</source>
        <translation>%1: el límite es %2.</translation>
    </message>
    <message>
        <source>No test calls are placed to %1.</source>
        <translation>No se hacen llamadas de prueba a %1.</translation>
    </message>
    <message>
        <source>Test calls are placed to %1: %2. Each costs money.</source>
        <translation>Se hacen llamadas de prueba a %1: %2. Cada una cuesta dinero.</translation>
    </message>
    <message>
        <source>For this number instead of all.</source>
        <translation>Solo para este número en lugar de todos.</translation>
    </message>
    <message>
        <source>List numbers in service and how they do.</source>
        <translation>Listar los números en servicio y cómo van.</translation>
    </message>
    <message>
        <source>Show what a number did, what is wrong and why.</source>
        <translation>Mostrar qué hizo un número, qué va mal y por qué.</translation>
    </message>
    <message>
        <source>Over a day, a week or a month.</source>
        <translation>Durante un día, una semana o un mes.</translation>
    </message>
    <message>
        <source>Ask Telnyx what numbers did, and judge it, now.</source>
        <translation>Preguntar ahora a Telnyx qué hicieron los números y juzgarlo.</translation>
    </message>
    <message>
        <source>List the limits that count.</source>
        <translation>Listar los límites que cuentan.</translation>
    </message>
    <message>
        <source>Set a limit, for all numbers or for one.</source>
        <translation>Fijar un límite, para todos los números o para uno.</translation>
    </message>
    <message>
        <source>Its key, as in: occ monitor thresholds</source>
        <translation>Su clave, como en: occ monitor thresholds</translation>
    </message>
    <message>
        <source>The limit in the threshold&apos;s unit; &quot;shipped&quot; sets it back.</source>
        <translation>El límite en la unidad del umbral; “shipped” lo devuelve a su valor.</translation>
    </message>
    <message>
        <source>Choose when test calls to a number are placed; they cost money.</source>
        <translation>Elegir cuándo se hacen llamadas de prueba a un número; cuestan dinero.</translation>
    </message>
    <message>
        <source>off, hourly, daily or weekly.</source>
        <translation>off, hourly, daily o weekly.</translation>
    </message>
    <message>
        <source>The number of ours that calls.</source>
        <translation>Nuestro número que llama.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Enlazadas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>There is no connection; make one with: occ sync connect NAME CRM</source>
        <translation>No hay ninguna conexión; cree una con: occ sync connect NAME CRM</translation>
    </message>
    <message>
        <source>%1 is set up; give its key, look at the preview, then sync.</source>
        <translation>%1 está configurada; indique su clave, mire la vista previa y luego sincronice.</translation>
    </message>
    <message>
        <source>%1 is disconnected; the records stay on both sides.</source>
        <translation>%1 está desconectada; las fichas se quedan en ambos lados.</translation>
    </message>
    <message>
        <source>Name a file that holds the key alone, or - for standard input.</source>
        <translation>Indique un archivo que solo contenga la clave, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>The key of %1 is kept.</source>
        <translation>La clave de %1 está guardada.</translation>
    </message>
    <message>
        <source>Both sides agree; a round would change nothing.</source>
        <translation>Ambos lados coinciden; una ronda no cambiaría nada.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>No hay nada que decidir.</translation>
    </message>
    <message>
        <source>Decided; the next round carries it out.</source>
        <translation>Decidido; la próxima ronda lo lleva a cabo.</translation>
    </message>
    <message>
        <source>Paused; changes are kept.</source>
        <translation>En pausa; los cambios se conservan.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Continúa.</translation>
    </message>
    <message>
        <source>Scheduled.</source>
        <translation>Programada.</translation>
    </message>
    <message>
        <source>What failed is tried again with the next round.</source>
        <translation>Lo que falló se intenta de nuevo en la próxima ronda.</translation>
    </message>
    <message>
        <source>The connection&apos;s name.</source>
        <translation>El nombre de la conexión.</translation>
    </message>
    <message>
        <source>What is right.</source>
        <translation>Lo que es correcto.</translation>
    </message>
    <message>
        <source>Numbers of conflicts.</source>
        <translation>Números de conflictos.</translation>
    </message>
    <message>
        <source>Show the connections to CRMs.</source>
        <translation>Mostrar las conexiones con los CRM.</translation>
    </message>
    <message>
        <source>Set a connection up.</source>
        <translation>Configurar una conexión.</translation>
    </message>
    <message>
        <source>What to call it.</source>
        <translation>Cómo llamarla.</translation>
    </message>
    <message>
        <source>Which CRM.</source>
        <translation>Qué CRM.</translation>
    </message>
    <message>
        <source>Another address than the CRM&apos;s own.</source>
        <translation>Otra dirección que la propia del CRM.</translation>
    </message>
    <message>
        <source>Keep a connection&apos;s key in the keychain.</source>
        <translation>Guardar en el llavero la clave de una conexión.</translation>
    </message>
    <message>
        <source>Where the key is read from; - for standard input.</source>
        <translation>De dónde se lee la clave; - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Show what a round would do; nothing is written.</source>
        <translation>Mostrar lo que haría una ronda; no se escribe nada.</translation>
    </message>
    <message>
        <source>Sync once; exits 3 when the CRM cannot be reached.</source>
        <translation>Sincronizar una vez; termina con 3 si no se alcanza el CRM.</translation>
    </message>
    <message>
        <source>Do the first round, after the preview was seen.</source>
        <translation>Hacer la primera ronda, después de ver la vista previa.</translation>
    </message>
    <message>
        <source>List what has to be decided.</source>
        <translation>Listar lo que hay que decidir.</translation>
    </message>
    <message>
        <source>Decide conflicts.</source>
        <translation>Decidir conflictos.</translation>
    </message>
    <message>
        <source>Show what came, went, waits and failed, and why.</source>
        <translation>Mostrar lo que llegó, salió, espera y falló, y por qué.</translation>
    </message>
    <message>
        <source>Only such lines.</source>
        <translation>Solo esas líneas.</translation>
    </message>
    <message>
        <source>How many, 50 without.</source>
        <translation>Cuántas; 50 si no se indica.</translation>
    </message>
    <message>
        <source>Pause a connection.</source>
        <translation>Poner una conexión en pausa.</translation>
    </message>
    <message>
        <source>Let a connection go on.</source>
        <translation>Reanudar una conexión.</translation>
    </message>
    <message>
        <source>Say how often a connection is synced.</source>
        <translation>Indicar cada cuánto se sincroniza una conexión.</translation>
    </message>
    <message>
        <source>0 for only when asked.</source>
        <translation>0 para hacerlo solo a petición.</translation>
    </message>
    <message>
        <source>Try again what failed.</source>
        <translation>Intentar de nuevo lo que falló.</translation>
    </message>
    <message>
        <source>End a connection.</source>
        <translation>Terminar una conexión.</translation>
    </message>
</context>
<context>
    <name>clients</name>
    <message>
        <source>The client&apos;s name is missing.</source>
        <translation>Falta el nombre del cliente.</translation>
    </message>
    <message>
        <source>Give its legal business name.</source>
        <translation>Indique su razón social.</translation>
    </message>
    <message>
        <source>The client&apos;s name is longer than 300 characters.</source>
        <translation>El nombre del cliente supera los 300 caracteres.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an industry.</source>
        <translation>“%1” no es un sector.</translation>
    </message>
    <message>
        <source>Use healthcare, legal, fleet or general.</source>
        <translation>Use healthcare, legal, fleet o general.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>“%1” no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Write it as name@company.com.</source>
        <translation>Escríbala así: nombre@empresa.com.</translation>
    </message>
    <message>
        <source>A client cannot have fewer than 0 employees.</source>
        <translation>Un cliente no puede tener menos de 0 empleados.</translation>
    </message>
    <message>
        <source>Give the number of people.</source>
        <translation>Indique el número de personas.</translation>
    </message>
    <message>
        <source>There is a client %1 already.</source>
        <translation>Ya existe un cliente %1.</translation>
    </message>
    <message>
        <source>Use that one, or give a name that tells them apart.</source>
        <translation>Use ese, o indique un nombre que los distinga.</translation>
    </message>
    <message>
        <source>Client %1 added</source>
        <translation>Cliente %1 agregado</translation>
    </message>
    <message>
        <source>Give a name that tells them apart.</source>
        <translation>Indique un nombre que los distinga.</translation>
    </message>
    <message>
        <source>Client %1 changed</source>
        <translation>Cliente %1 modificado</translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation>No existe el cliente %1.</translation>
    </message>
    <message>
        <source>See them with: occ client list</source>
        <translation>Para verlos: occ client list</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>There is no client &quot;%1&quot;.</source>
        <translation>No existe el cliente “%1”.</translation>
    </message>
    <message>
        <source>A contact needs a name or an e-mail address.</source>
        <translation>Un contacto necesita un nombre o una dirección de correo.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Indique uno de los dos.</translation>
    </message>
    <message>
        <source>Contact %1 added to %2</source>
        <translation>Contacto %1 agregado a %2</translation>
    </message>
    <message>
        <source>There is no contact to add.</source>
        <translation>No hay ningún contacto que agregar.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Elija al menos uno.</translation>
    </message>
    <message>
        <source>%1 contacts added to %2</source>
        <translation>%1 contactos agregados a %2</translation>
    </message>
    <message>
        <source>There is no contact %1.</source>
        <translation>No existe el contacto %1.</translation>
    </message>
    <message>
        <source>Contact %1 of %2 changed</source>
        <translation>Contacto %1 de %2 modificado</translation>
    </message>
</context>
<context>
    <name>compliance</name>
    <message>
        <source>There is no client %1.</source>
        <translation>No existe el cliente %1.</translation>
    </message>
    <message>
        <source>See them with: occ client list</source>
        <translation>Para verlos: occ client list</translation>
    </message>
    <message>
        <source>There is no onboarding %1.</source>
        <translation>No existe la incorporación %1.</translation>
    </message>
    <message>
        <source>See them with: occ onboarding list</source>
        <translation>Para verlas: occ onboarding list</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No se aplica</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Calls must not be recorded</source>
        <translation>Las llamadas no deben grabarse</translation>
    </message>
    <message>
        <source>Calls have to be recorded</source>
        <translation>Las llamadas tienen que grabarse</translation>
    </message>
    <message>
        <source>Calls may be recorded with consent</source>
        <translation>Las llamadas pueden grabarse con consentimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a link to it, or the name of a file.</source>
        <translation>Indique un enlace o el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Give the name of the file and where it is kept, or a link to it.</source>
        <translation>Indique el nombre del archivo y dónde se guarda, o un enlace.</translation>
    </message>
    <message>
        <source>Write down how it is met.</source>
        <translation>Escriba cómo se cumple.</translation>
    </message>
    <message>
        <source>More than %1 characters are too long.</source>
        <translation>Más de %1 caracteres es demasiado.</translation>
    </message>
    <message>
        <source>Keep the document elsewhere and give a link to it.</source>
        <translation>Guarde el documento en otro sitio e indique un enlace.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of evidence.</source>
        <translation>&quot;%1&quot; no es una clase de evidencia.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a link.</source>
        <translation>&quot;%1&quot; no es un enlace.</translation>
    </message>
    <message>
        <source>Write it as https://company.example/document.</source>
        <translation>Escríbalo como https://company.example/document.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a control.</source>
        <translation>&quot;%1&quot; no es un estado de un control.</translation>
    </message>
    <message>
        <source>“%1” cannot be left out without a reason.</source>
        <translation>“%1” no puede omitirse sin motivo.</translation>
    </message>
    <message>
        <source>Say why it does not apply to %1.</source>
        <translation>Diga por qué no se aplica a %1.</translation>
    </message>
    <message>
        <source>“%1” is not met without evidence.</source>
        <translation>“%1” no se cumple sin evidencia.</translation>
    </message>
    <message>
        <source>A note is not enough for “%1”.</source>
        <translation>Una nota no basta para “%1”.</translation>
    </message>
    <message>
        <source>%1 has no control &quot;%2&quot;.</source>
        <translation>%1 no tiene el control &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The pack &quot;%1&quot; does not apply to %2.</source>
        <translation>El paquete &quot;%1&quot; no se aplica a %2.</translation>
    </message>
    <message>
        <source>Those that do: %1.</source>
        <translation>Los que se aplican: %1.</translation>
    </message>
    <message>
        <source>%1: nobody in particular sees to “%2” for %3</source>
        <translation>%1: nadie en particular se ocupa de “%2” para %3</translation>
    </message>
    <message>
        <source>%1: %4 sees to “%2” for %3</source>
        <translation>%1: %4 se ocupa de “%2” para %3</translation>
    </message>
    <message>
        <source>%1: evidence of “%2” changed for %3</source>
        <translation>%1: evidencia de “%2” cambiada para %3</translation>
    </message>
    <message>
        <source>%1: “%2” met for %3</source>
        <translation>%1: “%2” cumplido para %3</translation>
    </message>
    <message>
        <source>%1: “%2” open again for %3</source>
        <translation>%1: “%2” abierto de nuevo para %3</translation>
    </message>
    <message>
        <source>%1: “%2” does not apply to %3</source>
        <translation>%1: “%2” no se aplica a %3</translation>
    </message>
    <message>
        <source>Nobody in this workspace has the e-mail %1.</source>
        <translation>Nadie de este espacio de trabajo tiene el correo %1.</translation>
    </message>
    <message>
        <source>See who is in it with: occ person list</source>
        <translation>Vea quién está en él con: occ person list</translation>
    </message>
    <message>
        <source>“%1” is open: there is nothing to review.</source>
        <translation>“%1” está abierto: no hay nada que revisar.</translation>
    </message>
    <message>
        <source>Give its evidence first.</source>
        <translation>Aporte primero su evidencia.</translation>
    </message>
    <message>
        <source>%1: “%2” reviewed for %3</source>
        <translation>%1: “%2” revisado para %3</translation>
    </message>
    <message>
        <source>%1 applies to %2 already.</source>
        <translation>%1 ya se aplica a %2.</translation>
    </message>
    <message>
        <source>There is no compliance pack &quot;%1&quot;.</source>
        <translation>No existe el paquete de cumplimiento &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 applies to %2</source>
        <translation>%1 se aplica a %2</translation>
    </message>
    <message>
        <source>%1 cannot be left out without a reason.</source>
        <translation>%1 no puede omitirse sin motivo.</translation>
    </message>
    <message>
        <source>%1 left out for %2</source>
        <translation>%1 omitido para %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rule for recording.</source>
        <translation>&quot;%1&quot; no es una regla de grabación.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Only something stricter can be agreed on. Leave out the pack if it does not apply.</source>
        <translation>Solo puede acordarse algo más estricto. Omita el paquete si no se aplica.</translation>
    </message>
    <message>
        <source>%1 days is no length to keep data for.</source>
        <translation>%1 días no es un plazo para conservar datos.</translation>
    </message>
    <message>
        <source>%1 wants call data kept for %2.</source>
        <translation>%1 quiere que los datos de llamadas se conserven %2.</translation>
    </message>
    <message>
        <source>Use %1 to %2 days.</source>
        <translation>Use de %1 a %2 días.</translation>
    </message>
    <message>
        <source>%1: %2; call data is kept for %3</source>
        <translation>%1: %2; los datos de llamadas se conservan %3</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Working hours must open before they close.</source>
        <translation>El horario laboral debe abrir antes de cerrar.</translation>
    </message>
    <message>
        <source>Write them as 09:00 and 17:00.</source>
        <translation>Escríbalo así: 09:00 y 17:00.</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>Esto no es una fecha y hora.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-01T09:00.</source>
        <translation>Escríbala así: 2026-03-01T09:00.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist in %3: summer time skips %4 minutes there.</source>
        <translation>%1 %2 no existe en %3: el horario de verano se salta %4 minutos.</translation>
    </message>
    <message>
        <source>Use %1, or write the offset from UTC.</source>
        <translation>Use %1, o escriba el desfase respecto de UTC.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date or time.</source>
        <translation>“%1” no es una fecha ni una hora.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-01, 2026-03-01T09:00 or 2026-03-01T09:00:00Z.</source>
        <translation>Escríbala así: 2026-03-01, 2026-03-01T09:00 o 2026-03-01T09:00:00Z.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>No existe la zona horaria “%1”.</translation>
    </message>
    <message>
        <source>Use an IANA name such as America/New_York or UTC.</source>
        <translation>Use un nombre IANA, como America/New_York o UTC.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>The name &quot;%1&quot; has no letter or digit. Give the company&apos;s name.</source>
        <translation>El nombre “%1” no tiene letras ni dígitos. Indique el nombre de la empresa.</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la misma dirección de correo</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>el mismo número de teléfono</translation>
    </message>
    <message>
        <source>The contact names no client. Fill the column, or map another one.</source>
        <translation>El contacto no nombra ningún cliente. Complete la columna o asigne otra.</translation>
    </message>
    <message>
        <source>This contact is in the file twice with different details. Keep one of them.</source>
        <translation>Este contacto está dos veces en el archivo con datos distintos. Conserve uno de los dos.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In which order are the dates written (%1)?</source>
        <translation>¿En qué orden están escritas las fechas (%1)?</translation>
    </message>
    <message>
        <source>Is the decimal mark a point or a comma (%1)?</source>
        <translation>¿El signo decimal es un punto o una coma (%1)?</translation>
    </message>
    <message>
        <source>Which stage is &quot;%1&quot;?</source>
        <translation>¿Qué etapa es “%1”?</translation>
    </message>
    <message>
        <source>These industries become &quot;general&quot; and are kept as text: %1.</source>
        <translation>Estos sectores pasan a &quot;general&quot; y se conservan como texto: %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds more than %2 words that are no stage. Map another column.</source>
        <translation>La columna “%1” contiene más de %2 palabras que no son etapas. Asigne otra columna.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has %2 cells that look like &quot;nothing chosen&quot;. Add the word to the blank words if it is one.</source>
        <translation>La columna “%1” tiene %2 celdas que parecen “nada elegido”. Si lo es, agregue la palabra a las palabras vacías.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one ASCII character.</source>
        <translation>“%1” no es un carácter ASCII.</translation>
    </message>
    <message>
        <source>Use comma, semicolon, tab, bar, none or a single character.</source>
        <translation>Use comma, semicolon, tab, bar, none o un solo carácter.</translation>
    </message>
    <message>
        <source>The separator, the quote and the escape must be three different ASCII characters, and no line break.</source>
        <translation>El separador, las comillas y el escape deben ser tres caracteres ASCII distintos, y ninguno un salto de línea.</translation>
    </message>
    <message>
        <source>Use a comma, semicolon, tab or bar between cells and a double quote around them.</source>
        <translation>Use coma, punto y coma, tabulador o barra entre celdas, y comillas dobles alrededor.</translation>
    </message>
    <message>
        <source>Unterminated quote starting at line %1.</source>
        <translation>Comillas sin cerrar que comienzan en la línea %1.</translation>
    </message>
    <message>
        <source>Close the quote there, or export the file again: it may be half-written.</source>
        <translation>Ciérrelas ahí, o exporte de nuevo el archivo: puede estar a medio escribir.</translation>
    </message>
    <message>
        <source>Text follows a closing quote in line %1.</source>
        <translation>Hay texto después de unas comillas de cierre en la línea %1.</translation>
    </message>
    <message>
        <source>Write quotes inside a quoted cell twice (&quot;&quot;), or export the file again.</source>
        <translation>Escriba dos veces las comillas dentro de una celda entre comillas (&quot;&quot;), o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Line %1 has a NUL byte at offset %2: this is not plain text.</source>
        <translation>La línea %1 tiene un byte NUL en la posición %2: no es texto sin formato.</translation>
    </message>
    <message>
        <source>Export the file again as CSV in UTF-8.</source>
        <translation>Exporte de nuevo el archivo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 has bytes at offset %2 that are not %3.</source>
        <translation>La línea %1 tiene en la posición %2 bytes que no son %3.</translation>
    </message>
    <message>
        <source>Name the encoding the file really has, or save it as UTF-8.</source>
        <translation>Indique la codificación que el archivo realmente tiene, o guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Check the separator and the line ends of the file.</source>
        <translation>Revise el separador y los finales de línea del archivo.</translation>
    </message>
    <message>
        <source>The record at line %1 is longer than %2 bytes.</source>
        <translation>El registro de la línea %1 supera los %2 bytes.</translation>
    </message>
    <message>
        <source>The record at line %1 has more than %2 cells.</source>
        <translation>El registro de la línea %1 tiene más de %2 celdas.</translation>
    </message>
    <message>
        <source>The file cannot be read any further than line %1.</source>
        <translation>El archivo no se puede leer más allá de la línea %1.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, then try again.</source>
        <translation>Revise el disco o la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is %1, not CSV.</source>
        <translation>El archivo es %1, no CSV.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and export it as CSV.</source>
        <translation>Ábralo en el programa de origen y expórtelo como CSV.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The file is not UTF-8. Which encoding is it: %1?</source>
        <translation>El archivo no está en UTF-8. ¿Qué codificación tiene: %1?</translation>
    </message>
    <message>
        <source>%1 (%2 columns)</source>
        <translation>%1 (%2 columnas)</translation>
    </message>
    <message>
        <source>Which character parts the cells: %1?</source>
        <translation>¿Qué carácter separa las celdas: %1?</translation>
    </message>
    <message>
        <source>Line %1 holds only &quot;%2&quot;. Does the table start in line %3?</source>
        <translation>La línea %1 solo contiene “%2”. ¿La tabla comienza en la línea %3?</translation>
    </message>
    <message>
        <source>Does line %1 name the columns (%2)?</source>
        <translation>¿La línea %1 nombra las columnas (%2)?</translation>
    </message>
    <message>
        <source>These columns have no name and are called by their letter: %1.</source>
        <translation>Estas columnas no tienen nombre y se identifican por su letra: %1.</translation>
    </message>
    <message>
        <source>The file holds no row with anything in it.</source>
        <translation>El archivo no tiene ninguna fila con contenido.</translation>
    </message>
    <message>
        <source>The file mixes kinds of line ends.</source>
        <translation>El archivo mezcla tipos de fin de línea.</translation>
    </message>
    <message>
        <source>The file cannot be read twice.</source>
        <translation>El archivo no se puede leer dos veces.</translation>
    </message>
    <message>
        <source>Save it to the disk first.</source>
        <translation>Guárdelo primero en el disco.</translation>
    </message>
    <message>
        <source>Only a file can be examined.</source>
        <translation>Solo se puede examinar un archivo.</translation>
    </message>
    <message>
        <source>Save the data to a file first.</source>
        <translation>Guarde primero los datos en un archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written without quotes.</source>
        <translation>“%1” no se puede escribir sin comillas.</translation>
    </message>
    <message>
        <source>Choose a format with quotes.</source>
        <translation>Elija un formato con comillas.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions, then try again.</source>
        <translation>Revise el espacio libre y los permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an order of dates.</source>
        <translation>“%1” no es un orden de fechas.</translation>
    </message>
    <message>
        <source>Use ymd, dmy or mdy.</source>
        <translation>Use ymd, dmy o mdy.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-01 or 2026-03-01T09:00:00Z.</source>
        <translation>Escríbala así: 2026-03-01 o 2026-03-01T09:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be %2.</source>
        <translation>“%1” puede ser %2.</translation>
    </message>
    <message>
        <source>Say the order of the dates: ymd, dmy or mdy.</source>
        <translation>Indique el orden de las fechas: ymd, dmy o mdy.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the calendar in the order %2.</source>
        <translation>“%1” no es un día del calendario en el orden %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the calendar.</source>
        <translation>“%1” no es un día del calendario.</translation>
    </message>
    <message>
        <source>Correct the day or the month.</source>
        <translation>Corrija el día o el mes.</translation>
    </message>
    <message>
        <source>It could be %1.</source>
        <translation>Podría ser %1.</translation>
    </message>
    <message>
        <source>line %1: %2 may be %3</source>
        <translation>línea %1: %2 puede ser %3</translation>
    </message>
    <message>
        <source>line %1: %2 cannot be %3</source>
        <translation>línea %1: %2 no puede ser %3</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not supported.</source>
        <translation>No se admite la codificación “%1”.</translation>
    </message>
    <message>
        <source>Use UTF-8, UTF-16LE, UTF-16BE, windows-1252 or an ISO-8859 name, or save the file as UTF-8.</source>
        <translation>Use UTF-8, UTF-16LE, UTF-16BE, windows-1252 o un nombre ISO-8859, o guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be imported.</source>
        <translation>“%1” no se puede importar.</translation>
    </message>
    <message>
        <source>Use deals, clients, contacts, interactions or numbers.</source>
        <translation>Use deals, clients, contacts, interactions o numbers.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Engaged on</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Fecha de cierre</translation>
    </message>
    <message>
        <source>Industry as written</source>
        <translation>Sector tal como está escrito</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Empleados</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>External key</source>
        <translation>Clave externa</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Empresa matriz</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Expects a reply</source>
        <translation>Espera respuesta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Row %1 of this file is about the same record (%2) and says something else. Keep one of them.</source>
        <translation>La fila %1 de este archivo trata del mismo registro (%2) y dice otra cosa. Conserve una de las dos.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Check the path and who may read it.</source>
        <translation>Revise la ruta y quién puede leerla.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>La importación se canceló; nada cambió.</translation>
    </message>
    <message>
        <source>%1 %2 imported from %3</source>
        <translation>Importación desde %3: %1 (%2)</translation>
    </message>
    <message>
        <source>The mapping needs a name.</source>
        <translation>La asignación necesita un nombre.</translation>
    </message>
    <message>
        <source>Import mapping %1 saved</source>
        <translation>Asignación de importación %1 guardada</translation>
    </message>
    <message>
        <source>There is no saved mapping &quot;%1&quot; for %2.</source>
        <translation>No hay una asignación guardada “%1” para %2.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Existen: %1.</translation>
    </message>
    <message>
        <source>The saved mapping is for %1, not for %2.</source>
        <translation>La asignación guardada es para %1, no para %2.</translation>
    </message>
    <message>
        <source>Choose another mapping.</source>
        <translation>Elija otra asignación.</translation>
    </message>
    <message>
        <source>%1 rows have fewer and %2 rows more cells than the %3 columns, from line %4 on.</source>
        <translation>%1 filas tienen menos celdas y %2 filas más que las %3 columnas, a partir de la línea %4.</translation>
    </message>
    <message>
        <source>Line %1 has a quote inside a cell that is not quoted.</source>
        <translation>La línea %1 tiene comillas dentro de una celda que no está entre comillas.</translation>
    </message>
    <message>
        <source>The file is truncated: it breaks off in line %1. Export it again.</source>
        <translation>El archivo está truncado: se corta en la línea %1. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Which column is the field &quot;%1&quot;?</source>
        <translation>¿Qué columna es el campo “%1”?</translation>
    </message>
    <message>
        <source>These columns are not imported: %1.</source>
        <translation>Estas columnas no se importan: %1.</translation>
    </message>
    <message>
        <source>Add --date-order with one of: %1.</source>
        <translation>Agregue --date-order con uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>Add --map &quot;%1=COLUMN&quot; with one of: %2.</source>
        <translation>Agregue --map &quot;%1=COLUMN&quot; con una de estas: %2.</translation>
    </message>
    <message>
        <source>Add --map &quot;%1=STAGE&quot; with one of: %2.</source>
        <translation>Agregue --map &quot;%1=STAGE&quot; con una de estas: %2.</translation>
    </message>
    <message>
        <source>Add --%1 with one of: %2.</source>
        <translation>Agregue --%1 con uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be opened: %2.</source>
        <translation>No se puede abrir el archivo “%1”: %2.</translation>
    </message>
    <message>
        <source>Check its name and your permissions.</source>
        <translation>Revise el nombre y sus permisos.</translation>
    </message>
    <message>
        <source>There is no client &quot;%1&quot;. Import the clients first, or correct the name.</source>
        <translation>No existe el cliente “%1”. Importe primero los clientes o corrija el nombre.</translation>
    </message>
    <message>
        <source>%1 is in the future. Give the moment it happened.</source>
        <translation>%1 está en el futuro. Indique el momento en que ocurrió.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; in %2.</source>
        <translation>No existe el campo “%1” en %2.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a stage.</source>
        <translation>“%1” no es una etapa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a mapping.</source>
        <translation>“%1” no es una asignación.</translation>
    </message>
    <message>
        <source>Write it as field=column,field2=&quot;column, with comma&quot;.</source>
        <translation>Escríbala así: field=column,field2=&quot;column, with comma&quot;.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; in the file.</source>
        <translation>No existe la columna “%1” en el archivo.</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>Las columnas son: %1.</translation>
    </message>
    <message>
        <source>The saved mapping&apos;s &quot;%1&quot; is not %2.</source>
        <translation>En la asignación guardada, “%1” no es %2.</translation>
    </message>
    <message>
        <source>Correct it, or map the columns again.</source>
        <translation>Corríjala o asigne de nuevo las columnas.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a whole number, zero or more</source>
        <translation>un número entero, cero o mayor</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a known key</source>
        <translation>una clave conocida</translation>
    </message>
    <message>
        <source>a number from 0 to 3</source>
        <translation>un número de 0 a 3</translation>
    </message>
    <message>
        <source>a field of %1</source>
        <translation>un campo de %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decimal mark.</source>
        <translation>“%1” no es un signo decimal.</translation>
    </message>
    <message>
        <source>Use point or comma.</source>
        <translation>Use point o comma.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a percentage, not an amount.</source>
        <translation>“%1” es un porcentaje, no un importe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>Write it as 1234.50.</source>
        <translation>Escríbalo así: 1234.50.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 decimals.</source>
        <translation>“%1” tiene más de %2 decimales.</translation>
    </message>
    <message>
        <source>Round it in the file first.</source>
        <translation>Redondéelo primero en el archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large.</source>
        <translation>“%1” es demasiado grande.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Revise el número.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may have a decimal point or a decimal comma.</source>
        <translation>“%1” puede tener un punto decimal o una coma decimal.</translation>
    </message>
    <message>
        <source>Say which: point or comma.</source>
        <translation>Indique cuál: point o comma.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>No column is mapped to the field &quot;%1&quot;, which %2 need.</source>
        <translation>Ninguna columna está asignada al campo “%1”, que %2 necesita.</translation>
    </message>
    <message>
        <source>Map one of the columns: %1.</source>
        <translation>Asigne una de las columnas: %1.</translation>
    </message>
    <message>
        <source>Deals need a key or a name, and no column is mapped to either.</source>
        <translation>Las oportunidades necesitan una clave o un nombre, y ninguna columna está asignada a ellos.</translation>
    </message>
    <message>
        <source>A cell has a quote inside but is not quoted. Quote it and double the quotes inside.</source>
        <translation>Una celda tiene comillas dentro, pero no está entre comillas. Enciérrela entre comillas y duplique las de dentro.</translation>
    </message>
    <message>
        <source>The file breaks off in this row: it has %1 of %2 cells. Export it again.</source>
        <translation>El archivo se corta en esta fila: tiene %1 de %2 celdas. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but there are %2 columns. Quote cells that hold the separator.</source>
        <translation>La fila tiene %1 celdas, pero hay %2 columnas. Ponga entre comillas las celdas que contienen el separador.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is empty. Fill it in.</source>
        <translation>El campo “%1” está vacío. Complételo.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>a ZIP archive or a workbook (.xlsx, .ods)</source>
        <translation>un archivo ZIP o un libro (.xlsx, .ods)</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>un archivo ZIP vacío</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation>un libro antiguo de Excel (.xls)</translation>
    </message>
    <message>
        <source>a gzip archive (.gz)</source>
        <translation>un archivo gzip (.gz)</translation>
    </message>
    <message>
        <source>a bzip2 archive (.bz2)</source>
        <translation>un archivo bzip2 (.bz2)</translation>
    </message>
    <message>
        <source>an xz archive (.xz)</source>
        <translation>un archivo xz (.xz)</translation>
    </message>
    <message>
        <source>a 7-Zip archive (.7z)</source>
        <translation>un archivo 7-Zip (.7z)</translation>
    </message>
    <message>
        <source>a Zstandard archive (.zst)</source>
        <translation>un archivo Zstandard (.zst)</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (.ods)</source>
        <translation>una hoja de cálculo OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>un libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>a ZIP archive or a workbook (.zip, .xlsx, .ods)</source>
        <translation>un archivo ZIP o un libro (.zip, .xlsx, .ods)</translation>
    </message>
    <message>
        <source>Line %1 starts several tables side by side: %2.</source>
        <translation>La línea %1 comienza varias tablas una al lado de otra: %2.</translation>
    </message>
    <message>
        <source>Save each table as a file of its own, or delete the empty columns if it is one table.</source>
        <translation>Guarde cada tabla en su propio archivo o, si es una sola, elimine las columnas vacías.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in columns %2</source>
        <translation>“%1” en las columnas %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; again in columns %2</source>
        <translation>“%1” otra vez en las columnas %2</translation>
    </message>
    <message>
        <source>Columns %1 and %2 are both called &quot;%3&quot;.</source>
        <translation>Las columnas %1 y %2 se llaman ambas “%3”.</translation>
    </message>
    <message>
        <source>Give one of them another name in the file.</source>
        <translation>Dé otro nombre a una de ellas en el archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>“%1” no es %2.</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>una dirección de correo</translation>
    </message>
    <message>
        <source>Write it as name@example.com.</source>
        <translation>Escríbala así: nombre@ejemplo.com.</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un número de teléfono</translation>
    </message>
    <message>
        <source>Write it as +1 800 596 3057.</source>
        <translation>Escríbalo así: +1 800 596 3057.</translation>
    </message>
    <message>
        <source>a complete phone number</source>
        <translation>un número de teléfono completo</translation>
    </message>
    <message>
        <source>Write it as +18005963057.</source>
        <translation>Escríbalo así: +18005963057.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Escriba yes o no.</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>una moneda</translation>
    </message>
    <message>
        <source>Use its code, e.g. USD.</source>
        <translation>Use su código, p. ej. USD.</translation>
    </message>
    <message>
        <source>a stage</source>
        <translation>una etapa</translation>
    </message>
    <message>
        <source>Use one of %1, or map it: stage:%2=inquiry.</source>
        <translation>Use uno de %1, o asígnelo: stage:%2=inquiry.</translation>
    </message>
    <message>
        <source>a direction</source>
        <translation>un sentido</translation>
    </message>
    <message>
        <source>Write in or out.</source>
        <translation>Escriba in o out.</translation>
    </message>
    <message>
        <source>zero or more</source>
        <translation>cero o mayor</translation>
    </message>
    <message>
        <source>Correct the sign.</source>
        <translation>Corrija el signo.</translation>
    </message>
    <message>
        <source>The amount &quot;%1&quot; is not in %2, which the row names as its currency. Correct one of them.</source>
        <translation>El importe “%1” no está en %2, la moneda que indica la fila. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The deal has neither a key nor a name. Fill one in.</source>
        <translation>La oportunidad no tiene clave ni nombre. Complete uno de los dos.</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Coste mensual</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pool. Use one of: %2.</source>
        <translation>&quot;%1&quot; no es un grupo. Use uno de estos: %2.</translation>
    </message>
</context>
<context>
    <name>integrations</name>
    <message>
        <source>%1 holds characters it cannot have.</source>
        <translation>%1 contiene caracteres que no puede tener.</translation>
    </message>
    <message>
        <source>Write one line without braces.</source>
        <translation>Escriba una línea sin llaves.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address that may get a credential.</source>
        <translation>&quot;%1&quot; no es una dirección que pueda recibir una credencial.</translation>
    </message>
    <message>
        <source>Write it as https://company.example/api, without user and password.</source>
        <translation>Escríbala como https://company.example/api, sin usuario ni contraseña.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server.</source>
        <translation>&quot;%1&quot; no es el nombre de un servidor.</translation>
    </message>
    <message>
        <source>Write it as company.example, without https:// and path.</source>
        <translation>Escríbalo como company.example, sin https:// ni ruta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one word.</source>
        <translation>&quot;%1&quot; no es una sola palabra.</translation>
    </message>
    <message>
        <source>Use letters, digits, full stop, hyphen and underscore.</source>
        <translation>Use letras, cifras, punto, guion y guion bajo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>&quot;%1&quot; no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Write it as name@company.com.</source>
        <translation>Escríbala como name@company.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>&quot;%1&quot; no es un número.</translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation>Escriba solo cifras.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a path.</source>
        <translation>&quot;%1&quot; no es una ruta.</translation>
    </message>
    <message>
        <source>Begin it with /, without spaces.</source>
        <translation>Empiécela por /, sin espacios.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice.</source>
        <translation>&quot;%1&quot; no es una opción.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;.</source>
        <translation>%1 no tiene el ajuste &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation>No existe el cliente %1.</translation>
    </message>
    <message>
        <source>See them with: occ client list</source>
        <translation>Para verlos: occ client list</translation>
    </message>
    <message>
        <source>There is no system &quot;%1&quot;.</source>
        <translation>No existe el sistema &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 set up for %2</source>
        <translation>%1 configurado para %2</translation>
    </message>
    <message>
        <source>That is no credential.</source>
        <translation>Eso no es una credencial.</translation>
    </message>
    <message>
        <source>Paste it as one line, without line breaks.</source>
        <translation>Péguela en una línea, sin saltos.</translation>
    </message>
    <message>
        <source>Credential of %1 entered for %2</source>
        <translation>Credencial de %1 introducida para %2</translation>
    </message>
    <message>
        <source>%1 is not set up for %2.</source>
        <translation>%1 no está configurado para %2.</translation>
    </message>
    <message>
        <source>%1 removed from %2</source>
        <translation>%1 quitado de %2</translation>
    </message>
    <message>
        <source>There is no server %1.</source>
        <translation>No existe el servidor %1.</translation>
    </message>
    <message>
        <source>Check the address for a typing error, and the network of this computer.</source>
        <translation>Revise si la dirección tiene una errata, y la red de este equipo.</translation>
    </message>
    <message>
        <source>%1 takes no connections at port %2.</source>
        <translation>%1 no acepta conexiones en el puerto %2.</translation>
    </message>
    <message>
        <source>Check the address; ask the client whether the server is running.</source>
        <translation>Revise la dirección; pregunte al cliente si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about.</source>
        <translation>No se logró una conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>Its certificate may be expired or for another name: ask the client’s IT.</source>
        <translation>Su certificado puede haber caducado o ser de otro nombre: pregunte al equipo informático del cliente.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>%1 no respondió en %2 segundos.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, ask the client’s IT whether this computer is let through their firewall.</source>
        <translation>Inténtelo de nuevo. Si sigue así, pregunte al equipo informático del cliente si su cortafuegos deja pasar a este equipo.</translation>
    </message>
    <message>
        <source>%1 broke the connection off.</source>
        <translation>%1 cortó la conexión.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The answer of %1 is far too long.</source>
        <translation>La respuesta de %1 es demasiado larga.</translation>
    </message>
    <message>
        <source>Check the address: it leads to something else than %1’s interface.</source>
        <translation>Revise la dirección: lleva a algo que no es la interfaz de %1.</translation>
    </message>
    <message>
        <source>%1 refused the credential (401).</source>
        <translation>%1 rechazó la credencial (401).</translation>
    </message>
    <message>
        <source>Enter a new credential (%1) and test again.</source>
        <translation>Introduzca una credencial nueva (%1) y pruebe otra vez.</translation>
    </message>
    <message>
        <source>%1 knows the credential but does not let it read this (403).</source>
        <translation>%1 conoce la credencial, pero no le deja leer esto (403).</translation>
    </message>
    <message>
        <source>Ask the client to give it the right: %1.</source>
        <translation>Pida al cliente que le dé el derecho: %1.</translation>
    </message>
    <message>
        <source>%1 sends us on (%2).</source>
        <translation>%1 nos manda a otro sitio (%2).</translation>
    </message>
    <message>
        <source>%1 sends us on to %2 (%3).</source>
        <translation>%1 nos manda a %2 (%3).</translation>
    </message>
    <message>
        <source>The credential was not sent there. Use that address if it is the client’s.</source>
        <translation>La credencial no se envió allí. Use esa dirección si es la del cliente.</translation>
    </message>
    <message>
        <source>There is nothing at this address of %1 (%2).</source>
        <translation>No hay nada en esta dirección de %1 (%2).</translation>
    </message>
    <message>
        <source>Check the address and the names in the settings.</source>
        <translation>Revise la dirección y los nombres de los ajustes.</translation>
    </message>
    <message>
        <source>%1 had too many requests (429).</source>
        <translation>%1 tuvo demasiadas peticiones (429).</translation>
    </message>
    <message>
        <source>Test again in some minutes.</source>
        <translation>Pruebe otra vez en unos minutos.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2).</source>
        <translation>%1 tiene problemas propios (%2).</translation>
    </message>
    <message>
        <source>Test again later; if it stays so, tell the client.</source>
        <translation>Pruebe más tarde; si sigue así, dígaselo al cliente.</translation>
    </message>
    <message>
        <source>%1 did not take the question (%2).</source>
        <translation>%1 no aceptó la pregunta (%2).</translation>
    </message>
    <message>
        <source>Check the address and the settings.</source>
        <translation>Revise la dirección y los ajustes.</translation>
    </message>
    <message>
        <source>Sign-in: %1 refused client ID or secret.</source>
        <translation>Inicio de sesión: %1 rechazó el ID de cliente o el secreto.</translation>
    </message>
    <message>
        <source>Enter them again and test again.</source>
        <translation>Introdúzcalos de nuevo y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Sign-in: %1</source>
        <translation>Inicio de sesión: %1</translation>
    </message>
    <message>
        <source>Sign-in: %1 gave no token.</source>
        <translation>Inicio de sesión: %1 no dio un token.</translation>
    </message>
    <message>
        <source>Check the token address.</source>
        <translation>Revise la dirección del token.</translation>
    </message>
    <message>
        <source>The address of %1 is not one that may get a credential.</source>
        <translation>La dirección de %1 no puede recibir una credencial.</translation>
    </message>
    <message>
        <source>Write it as https://company.example/api.</source>
        <translation>Escríbala como https://company.example/api.</translation>
    </message>
    <message>
        <source>%1 works: %2.</source>
        <translation>%1 funciona: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be tested from here.</source>
        <translation>%1 no puede probarse desde aquí.</translation>
    </message>
    <message>
        <source>Test it by hand and note what came of it at the checklist’s item.</source>
        <translation>Pruébelo a mano y anote el resultado en la tarea de la lista.</translation>
    </message>
    <message>
        <source>%1 is not set up: %2.</source>
        <translation>%1 no está configurado: %2.</translation>
    </message>
    <message>
        <source>Fill that in and test again.</source>
        <translation>Complételo y pruebe otra vez.</translation>
    </message>
    <message>
        <source>No credential was given for %1.</source>
        <translation>No se indicó ninguna credencial para %1.</translation>
    </message>
    <message>
        <source>This computer does not keep the credential for %1.</source>
        <translation>Este equipo no guarda la credencial de %1.</translation>
    </message>
    <message>
        <source>Enter the credential (%1) and test again.</source>
        <translation>Introduzca la credencial (%1) y pruebe otra vez.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data.</source>
        <translation>%1 respondió con una página web en vez de datos.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read as JSON.</source>
        <translation>La respuesta de %1 no puede leerse como JSON.</translation>
    </message>
    <message>
        <source>Check the settings and the credential of %1.</source>
        <translation>Revise los ajustes y la credencial de %1.</translation>
    </message>
</context>
<context>
    <name>messaging</name>
    <message>
        <source>The mail server %1 does not number its mails.</source>
        <translation>El servidor de correo %1 no numera sus correos.</translation>
    </message>
    <message>
        <source>Ask who runs it.</source>
        <translation>Pregunte a quien lo administra.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers and accepts the login of “%2”; %n mail(s) in %3.</source>
        <translation>
            <numerusform>%1 responde y acepta el inicio de sesión de “%2”; %Ln correo en %3.</numerusform>
            <numerusform>%1 responde y acepta el inicio de sesión de “%2”; %Ln correos en %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke.</source>
        <translation>Se cortó la conexión con el servidor de correo %1.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>%1 cannot check the password just now.</source>
        <translation>%1 no puede comprobar la contraseña en este momento.</translation>
    </message>
    <message>
        <source>The mail server %1 took too long to answer.</source>
        <translation>El servidor de correo %1 tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>Reading was stopped because the program ends.</source>
        <translation>Se detuvo la lectura porque el programa se cierra.</translation>
    </message>
    <message>
        <source>The mail server %1 says no: %2</source>
        <translation>El servidor de correo %1 se niega: %2</translation>
    </message>
    <message>
        <source>Check the folder&apos;s name in the mail settings.</source>
        <translation>Revise el nombre de la carpeta en la configuración del correo.</translation>
    </message>
    <message>
        <source>The mail server %1 answers what no mail server should.</source>
        <translation>El servidor de correo %1 responde lo que ningún servidor de correo debería.</translation>
    </message>
    <message>
        <source>Check the server and the port in the mail settings.</source>
        <translation>Revise el servidor y el puerto en la configuración del correo.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>El llavero del sistema no responde.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked.</source>
        <translation>El llavero del sistema está bloqueado.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used.</source>
        <translation>No se puede usar el llavero del sistema.</translation>
    </message>
    <message>
        <source>Log in to a desktop that has one, or keep secrets in a sealed file.</source>
        <translation>Inicie sesión en un escritorio que tenga uno, o guarde los secretos en un archivo sellado.</translation>
    </message>
    <message>
        <source>“%1” is not a channel.</source>
        <translation>“%1” no es un canal.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>A stored letter has no key.</source>
        <translation>Un mensaje guardado no tiene clave.</translation>
    </message>
    <message>
        <source>There is no mail address.</source>
        <translation>No hay dirección de correo.</translation>
    </message>
    <message>
        <source>Enter one, like anna@example.com.</source>
        <translation>Escriba una, como anna@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address.</source>
        <translation>“%1” no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Write it like anna@example.com, without a name and without blanks.</source>
        <translation>Escríbala como anna@example.com, sin nombre ni espacios.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not to be trusted, so nothing was sent.</source>
        <translation>El certificado de %1 no es de confianza, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the mail settings. If the server is your own, give the file of its certificate there.</source>
        <translation>Revise el nombre del servidor en la configuración del correo. Si el servidor es suyo, indique ahí el archivo de su certificado.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be used.</source>
        <translation>No se puede usar el archivo de certificados de confianza.</translation>
    </message>
    <message>
        <source>Choose a PEM file in the mail settings, or none.</source>
        <translation>Elija un archivo PEM en la configuración del correo, o ninguno.</translation>
    </message>
    <message>
        <source>%1 offers no encryption on this port.</source>
        <translation>%1 no ofrece cifrado en este puerto.</translation>
    </message>
    <message>
        <source>Try TLS and its port in the mail settings.</source>
        <translation>Pruebe TLS y su puerto en la configuración del correo.</translation>
    </message>
    <message>
        <source>%1 does not speak this kind of encryption on this port.</source>
        <translation>%1 no admite este tipo de cifrado en este puerto.</translation>
    </message>
    <message>
        <source>Choose the other one of TLS and STARTTLS, or the other port, in the mail settings.</source>
        <translation>Elija la otra opción entre TLS y STARTTLS, o el otro puerto, en la configuración del correo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke while encryption was agreed.</source>
        <translation>La conexión con %1 se cortó mientras se acordaba el cifrado.</translation>
    </message>
    <message>
        <source>Sending was stopped because the program ends.</source>
        <translation>Se detuvo el envío porque el programa se cierra.</translation>
    </message>
    <message>
        <source>The mail server %1 was not found.</source>
        <translation>No se encontró el servidor de correo %1.</translation>
    </message>
    <message>
        <source>This computer may be offline; it is tried again by itself. If the name is wrong, correct it in the mail settings.</source>
        <translation>Puede que esta computadora no tenga conexión; se reintenta automáticamente. Si el nombre es incorrecto, corríjalo en la configuración del correo.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer on port %2.</source>
        <translation>El servidor de correo %1 no responde en el puerto %2.</translation>
    </message>
    <message>
        <source>It is tried again by itself. If that goes on, check the port in the mail settings.</source>
        <translation>Se reintenta automáticamente. Si esto continúa, revise el puerto en la configuración del correo.</translation>
    </message>
    <message>
        <source>%1 did not accept the password of “%2”.</source>
        <translation>%1 no aceptó la contraseña de “%2”.</translation>
    </message>
    <message>
        <source>Enter the user and the password anew in the mail settings. Some services want a password made for this program.</source>
        <translation>Escriba de nuevo el usuario y la contraseña en la configuración del correo. Algunos servicios exigen una contraseña creada para este programa.</translation>
    </message>
    <message>
        <source>%1 The letter had been handed over, but its receipt was not confirmed.</source>
        <translation>%1 El mensaje ya se había entregado al servidor, pero no se confirmó su recepción.</translation>
    </message>
    <message>
        <source>It is sent again under the same Message-ID, so that a mail program shows it once.</source>
        <translation>Se envía de nuevo con el mismo Message-ID, para que un programa de correo lo muestre una sola vez.</translation>
    </message>
    <message>
        <source>%1 does not take mail for %2: %3</source>
        <translation>%1 no acepta correo para %2: %3</translation>
    </message>
    <message>
        <source>Correct the address of the contact, then send again.</source>
        <translation>Corrija la dirección del contacto y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not let this sender send: %2</source>
        <translation>%1 no permite enviar a este remitente: %2</translation>
    </message>
    <message>
        <source>Check the sender&apos;s address and the login in the mail settings.</source>
        <translation>Revise la dirección del remitente y el inicio de sesión en la configuración del correo.</translation>
    </message>
    <message>
        <source>%1 did not take the letter to %2: %3</source>
        <translation>%1 no aceptó el mensaje para %2: %3</translation>
    </message>
    <message>
        <source>Change the letter, or ask who runs the mail server.</source>
        <translation>Cambie el mensaje, o pregunte a quien administra el servidor de correo.</translation>
    </message>
    <message>
        <source>%1 does not want to talk to this computer: %2</source>
        <translation>%1 no quiere comunicarse con esta computadora: %2</translation>
    </message>
    <message>
        <source>Check the mail settings, or ask who runs the mail server.</source>
        <translation>Revise la configuración del correo, o pregunte a quien administra el servidor de correo.</translation>
    </message>
    <message>
        <source>%1 asks to come back later: %2</source>
        <translation>%1 pide volver más tarde: %2</translation>
    </message>
    <message>
        <source>“%1” is not a way to encrypt.</source>
        <translation>“%1” no es un modo de cifrado.</translation>
    </message>
    <message>
        <source>Use one of: none, starttls, tls.</source>
        <translation>Use uno de estos: none, starttls, tls.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>El puerto debe ser un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Mail servers mostly use 587 or 465 for sending and 993 for reading.</source>
        <translation>Los servidores de correo suelen usar 587 o 465 para enviar y 993 para leer.</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is missing.</source>
        <translation>Falta el nombre del servidor de correo.</translation>
    </message>
    <message>
        <source>Enter it, like mail.example.com.</source>
        <translation>Escríbalo, como mail.example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a server&apos;s name.</source>
        <translation>“%1” no es un nombre de servidor.</translation>
    </message>
    <message>
        <source>Enter only the name, like mail.example.com.</source>
        <translation>Escriba solo el nombre, como mail.example.com.</translation>
    </message>
    <message>
        <source>The password would travel to %1 in the open.</source>
        <translation>La contraseña viajaría a %1 sin protección.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS.</source>
        <translation>Elija STARTTLS o TLS.</translation>
    </message>
    <message>
        <source>The file of certificates “%1” cannot be read.</source>
        <translation>No se puede leer el archivo de certificados “%1”.</translation>
    </message>
    <message>
        <source>Choose a PEM file, or leave it empty to trust what this computer trusts.</source>
        <translation>Elija un archivo PEM, o déjelo vacío para confiar en lo que confía esta computadora.</translation>
    </message>
    <message>
        <source>The sender&apos;s name holds a line end or doubled blanks.</source>
        <translation>El nombre del remitente contiene un salto de línea o espacios dobles.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <translation>Escríbalo en una sola línea.</translation>
    </message>
    <message>
        <source>“%1” is not a domain.</source>
        <translation>“%1” no es un dominio.</translation>
    </message>
    <message>
        <source>Enter one like example.com, or leave it empty to use the sender&apos;s.</source>
        <translation>Escriba uno como example.com, o déjelo vacío para usar el del remitente.</translation>
    </message>
    <message>
        <source>The user&apos;s name for the inbox is missing.</source>
        <translation>Falta el nombre de usuario de la bandeja de entrada.</translation>
    </message>
    <message>
        <source>It is often the mail address.</source>
        <translation>Suele ser la dirección de correo.</translation>
    </message>
    <message>
        <source>“%1” is not a folder&apos;s name.</source>
        <translation>“%1” no es un nombre de carpeta.</translation>
    </message>
    <message>
        <source>Use INBOX, or a folder as the mail program shows it.</source>
        <translation>Use INBOX, o una carpeta tal como la muestra el programa de correo.</translation>
    </message>
    <message>
        <source>The invite “%1” has no meeting.</source>
        <translation>La invitación “%1” no tiene reunión.</translation>
    </message>
    <message>
        <source>The encryption library does not start.</source>
        <translation>La biblioteca de cifrado no se inicia.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the sealed file.</source>
        <translation>No hay memoria suficiente para abrir el archivo sellado.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sealed file “%1” is damaged.</source>
        <translation>El archivo sellado “%1” está dañado.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or delete it and enter the secrets again.</source>
        <translation>Restáurelo desde una copia de seguridad, o elimínelo y escriba de nuevo los secretos.</translation>
    </message>
    <message>
        <source>The passphrase does not open the sealed file “%1”.</source>
        <translation>La frase de contraseña no abre el archivo sellado “%1”.</translation>
    </message>
    <message>
        <source>Enter the one it was made with.</source>
        <translation>Escriba aquella con la que se creó.</translation>
    </message>
    <message>
        <source>The sealed file “%1” cannot be read.</source>
        <translation>No se puede leer el archivo sellado “%1”.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Compruebe quién puede leerlo.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta de “%1”.</translation>
    </message>
    <message>
        <source>Check who may write there.</source>
        <translation>Compruebe quién puede escribir ahí.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”.</source>
        <translation>Otro programa está escribiendo en “%1”.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sealed file “%1” cannot be written.</source>
        <translation>No se puede escribir el archivo sellado “%1”.</translation>
    </message>
    <message>
        <source>Check who may write there and whether the disk is full.</source>
        <translation>Compruebe quién puede escribir ahí y si el disco está lleno.</translation>
    </message>
    <message>
        <source>There is no secret “%1”.</source>
        <translation>No existe el secreto “%1”.</translation>
    </message>
    <message>
        <source>Enter it in the settings of its channel.</source>
        <translation>Escríbalo en la configuración de su canal.</translation>
    </message>
    <message>
        <source>“%1” is not a secret&apos;s name.</source>
        <translation>“%1” no es un nombre de secreto.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits, “.”, “_” and “-”.</source>
        <translation>Use minúsculas, dígitos, “.”, “_” y “-”.</translation>
    </message>
    <message>
        <source>The sealed file with the secrets needs its passphrase.</source>
        <translation>El archivo sellado con los secretos necesita su frase de contraseña.</translation>
    </message>
    <message>
        <source>There is no keychain here, so secrets go into a sealed file, which needs a passphrase.</source>
        <translation>Aquí no hay llavero, así que los secretos van a un archivo sellado, que necesita una frase de contraseña.</translation>
    </message>
    <message>
        <source>Set the environment variable OCC_PASSPHRASE, or enter it when asked.</source>
        <translation>Defina la variable de entorno OCC_PASSPHRASE, o escriba la frase cuando se le pida.</translation>
    </message>
    <message>
        <source>No place was named for the sealed file.</source>
        <translation>No se indicó ningún lugar para el archivo sellado.</translation>
    </message>
    <message>
        <source>The secret “%1” cannot be looked for: there is no keychain here.</source>
        <translation>No se puede buscar el secreto “%1”: aquí no hay llavero.</translation>
    </message>
    <message>
        <source>Run this in the session that has the keychain, or enter the secret again.</source>
        <translation>Ejecute esto en la sesión que tiene el llavero, o escriba de nuevo el secreto.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>El secreto está vacío.</translation>
    </message>
    <message>
        <source>Enter it.</source>
        <translation>Escríbalo.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>the sealed file %1</source>
        <translation>el archivo sellado %1</translation>
    </message>
    <message>
        <source>Slack takes no messages for the moment.</source>
        <translation>Slack no acepta mensajes por el momento.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>El programa lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The Slack app may not post messages.</source>
        <translation>La aplicación de Slack no tiene permiso para publicar mensajes.</translation>
    </message>
    <message>
        <source>Give it the permission “%1” in Slack&apos;s app settings, install it again and enter its new token.</source>
        <translation>Dele el permiso “%1” en la configuración de aplicaciones de Slack, instálela de nuevo y escriba su nuevo token.</translation>
    </message>
    <message>
        <source>Slack does not accept the token (%1).</source>
        <translation>Slack no acepta el token (%1).</translation>
    </message>
    <message>
        <source>Enter the bot&apos;s token anew in the settings of Slack.</source>
        <translation>Escriba de nuevo el token del bot en la configuración de Slack.</translation>
    </message>
    <message>
        <source>Slack shows the app no channel “%1”.</source>
        <translation>Slack no le muestra a la app ningún canal “%1”.</translation>
    </message>
    <message>
        <source>Check its name and invite the app into the channel.</source>
        <translation>Revise el nombre e invite a la app al canal.</translation>
    </message>
    <message>
        <source>Slack&apos;s channel “%1” is archived.</source>
        <translation>El canal “%1” de Slack está archivado.</translation>
    </message>
    <message>
        <source>Choose another channel, or open it again in Slack.</source>
        <translation>Elija otro canal o vuelva a abrirlo en Slack.</translation>
    </message>
    <message>
        <source>The app may not post to Slack&apos;s channel “%1”.</source>
        <translation>La app no puede publicar en el canal “%1” de Slack.</translation>
    </message>
    <message>
        <source>Choose another channel, or ask Slack&apos;s administrator.</source>
        <translation>Elija otro canal o consulte al administrador de Slack.</translation>
    </message>
    <message>
        <source>Slack does not take the message: it is too long or empty.</source>
        <translation>Slack no admite el mensaje: es demasiado largo o está vacío.</translation>
    </message>
    <message>
        <source>Change its template.</source>
        <translation>Cambie su plantilla.</translation>
    </message>
    <message>
        <source>Slack refuses the message (%1).</source>
        <translation>Slack rechaza el mensaje (%1).</translation>
    </message>
    <message>
        <source>Look this word up in Slack&apos;s help on chat.postMessage.</source>
        <translation>Busque esta palabra en la ayuda de Slack sobre chat.postMessage.</translation>
    </message>
    <message>
        <source>There is no Slack at the address in the settings.</source>
        <translation>En la dirección de la configuración no hay ningún Slack.</translation>
    </message>
    <message>
        <source>Set it to https://slack.com/api.</source>
        <translation>Indique https://slack.com/api.</translation>
    </message>
    <message>
        <source>The address of Slack must begin with https://.</source>
        <translation>La dirección de Slack debe comenzar con https://.</translation>
    </message>
    <message>
        <source>This is not a bot&apos;s token.</source>
        <translation>Esto no es el token de un bot.</translation>
    </message>
    <message>
        <source>It begins with xoxb- and stands in Slack&apos;s app settings under “OAuth &amp; Permissions”.</source>
        <translation>Comienza con xoxb- y está en la configuración de la app de Slack, en “OAuth &amp; Permissions”.</translation>
    </message>
    <message>
        <source>This is not the address of an incoming webhook of Slack.</source>
        <translation>Esto no es la dirección de un webhook entrante de Slack.</translation>
    </message>
    <message>
        <source>It looks like https://hooks.slack.com/services/T…/B…/…; copy it from Slack&apos;s app settings under “Incoming Webhooks”.</source>
        <translation>Tiene la forma https://hooks.slack.com/services/T…/B…/…; cópiela de la configuración de la app de Slack, en “Incoming Webhooks”.</translation>
    </message>
    <message>
        <source>“%1” is no way to reach Slack.</source>
        <translation>“%1” no es una forma de llegar a Slack.</translation>
    </message>
    <message>
        <source>Use webhook or bot.</source>
        <translation>Use webhook o bot.</translation>
    </message>
    <message>
        <source>The time limit must be longer than nothing.</source>
        <translation>El límite de tiempo debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>No channel of Slack is named.</source>
        <translation>No se indica ningún canal de Slack.</translation>
    </message>
    <message>
        <source>Name one in the automation or in the settings of Slack.</source>
        <translation>Indique uno en la automatización o en la configuración de Slack.</translation>
    </message>
    <message>
        <source>The channel of Slack&apos;s webhook is archived.</source>
        <translation>El canal del webhook de Slack está archivado.</translation>
    </message>
    <message>
        <source>Make a webhook for another channel and enter its address.</source>
        <translation>Cree un webhook para otro canal y escriba su dirección.</translation>
    </message>
    <message>
        <source>Slack&apos;s webhook is dead (status %1).</source>
        <translation>El webhook de Slack ya no funciona (estado %1).</translation>
    </message>
    <message>
        <source>Make a new one in Slack&apos;s app settings and enter its address.</source>
        <translation>Cree uno nuevo en la configuración de la app de Slack y escriba su dirección.</translation>
    </message>
    <message>
        <source>of the webhook</source>
        <translation>del webhook</translation>
    </message>
    <message>
        <source>%1 has answered STOP and gets no text messages.</source>
        <translation>%1 respondió STOP y no recibe mensajes de texto.</translation>
    </message>
    <message>
        <source>Ask the contact to text START, or use another channel.</source>
        <translation>Pida al contacto que envíe START, o use otro canal.</translation>
    </message>
    <message>
        <source>Telnyx cannot send to %1.</source>
        <translation>Telnyx no puede enviar a %1.</translation>
    </message>
    <message>
        <source>Check the contact&apos;s number.</source>
        <translation>Revise el número del contacto.</translation>
    </message>
    <message>
        <source>Text messages cannot reach %1.</source>
        <translation>Los mensajes de texto no pueden llegar a %1.</translation>
    </message>
    <message>
        <source>It may be a landline; use another number or channel.</source>
        <translation>Puede ser un teléfono fijo; use otro número o canal.</translation>
    </message>
    <message>
        <source>The messaging profile does not allow the country of %1.</source>
        <translation>El perfil de mensajería no admite el país de %1.</translation>
    </message>
    <message>
        <source>Allow it in the profile at Telnyx.</source>
        <translation>Autorícelo en el perfil, en Telnyx.</translation>
    </message>
    <message>
        <source>The text message is empty.</source>
        <translation>El mensaje de texto está vacío.</translation>
    </message>
    <message>
        <source>The Telnyx account has no money left.</source>
        <translation>La cuenta de Telnyx no tiene saldo.</translation>
    </message>
    <message>
        <source>Add funds at Telnyx.</source>
        <translation>Agregue saldo en Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx does not send from “%1”.</source>
        <translation>Telnyx no envía desde “%1”.</translation>
    </message>
    <message>
        <source>Enter a number of this account that can send text messages.</source>
        <translation>Indique un número de esta cuenta que pueda enviar mensajes de texto.</translation>
    </message>
    <message>
        <source>The messaging profile is switched off.</source>
        <translation>El perfil de mensajería está desactivado.</translation>
    </message>
    <message>
        <source>Switch it on at Telnyx.</source>
        <translation>Actívelo en Telnyx.</translation>
    </message>
    <message>
        <source>The toll-free number is not yet verified for text messages.</source>
        <translation>El número gratuito aún no está verificado para mensajes de texto.</translation>
    </message>
    <message>
        <source>Finish its verification, or send from another number meanwhile.</source>
        <translation>Termine su verificación o, mientras tanto, envíe desde otro número.</translation>
    </message>
    <message>
        <source>The messaging profile has reached its spending limit.</source>
        <translation>El perfil de mensajería alcanzó su límite de gasto.</translation>
    </message>
    <message>
        <source>Raise the limit at Telnyx or wait until tomorrow.</source>
        <translation>Aumente el límite en Telnyx o espere hasta mañana.</translation>
    </message>
    <message>
        <source>Telnyx has no messaging profile with the id in the settings.</source>
        <translation>Telnyx no tiene ningún perfil de mensajería con el identificador de la configuración.</translation>
    </message>
    <message>
        <source>Copy the id from Telnyx again, or leave it empty.</source>
        <translation>Copie de nuevo el identificador desde Telnyx o déjelo vacío.</translation>
    </message>
    <message>
        <source>The Telnyx account is not active.</source>
        <translation>La cuenta de Telnyx no está activa.</translation>
    </message>
    <message>
        <source>Look into it at Telnyx.</source>
        <translation>Revíselo en Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx takes no more messages for the moment.</source>
        <translation>Telnyx no admite más mensajes por el momento.</translation>
    </message>
    <message>
        <source>Telnyx does not accept the API key.</source>
        <translation>Telnyx no acepta la clave de API.</translation>
    </message>
    <message>
        <source>Enter it anew in the settings of text messages.</source>
        <translation>Escríbala de nuevo en la configuración de mensajes de texto.</translation>
    </message>
    <message>
        <source>The Telnyx account may not send this.</source>
        <translation>La cuenta de Telnyx no tiene permiso para enviar esto.</translation>
    </message>
    <message>
        <source>Look into its permissions at Telnyx.</source>
        <translation>Revise sus permisos en Telnyx.</translation>
    </message>
    <message>
        <source>There is no Telnyx at the address in the settings.</source>
        <translation>En la dirección de la configuración no hay ningún Telnyx.</translation>
    </message>
    <message>
        <source>Set it to https://api.telnyx.com/v2.</source>
        <translation>Indique https://api.telnyx.com/v2.</translation>
    </message>
    <message>
        <source>Telnyx refuses the message: %1.</source>
        <translation>Telnyx rechaza el mensaje: %1.</translation>
    </message>
    <message>
        <source>Change what it names.</source>
        <translation>Cambie lo que ahí se señala.</translation>
    </message>
    <message>
        <source>Telnyx could not send to %1.</source>
        <translation>Telnyx no pudo enviar a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n part(s)</source>
        <translation>
            <numerusform>%1, %Ln parte</numerusform>
            <numerusform>%1, %Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of Telnyx must begin with https://.</source>
        <translation>La dirección de Telnyx debe comenzar con https://.</translation>
    </message>
    <message>
        <source>This is not an API key.</source>
        <translation>Esto no es una clave de API.</translation>
    </message>
    <message>
        <source>Copy it from Telnyx; it begins with KEY.</source>
        <translation>Cópiela desde Telnyx; comienza con KEY.</translation>
    </message>
    <message>
        <source>Text messages need a number they come from.</source>
        <translation>Los mensajes de texto necesitan un número de origen.</translation>
    </message>
    <message>
        <source>Enter a number of the Telnyx account, or a messaging profile.</source>
        <translation>Indique un número de la cuenta de Telnyx o un perfil de mensajería.</translation>
    </message>
    <message>
        <source>A sender&apos;s name needs a messaging profile.</source>
        <translation>Un nombre de remitente necesita un perfil de mensajería.</translation>
    </message>
    <message>
        <source>Enter the profile&apos;s id, or send from a number.</source>
        <translation>Indique el identificador del perfil o envíe desde un número.</translation>
    </message>
    <message>
        <source>“%1” is not a number to send from.</source>
        <translation>“%1” no es un número desde el que se pueda enviar.</translation>
    </message>
    <message>
        <source>Write it without spaces, as +13125550142.</source>
        <translation>Escríbalo sin espacios, como +13125550142.</translation>
    </message>
    <message>
        <source>A text message may have 1 to 10 parts.</source>
        <translation>Un mensaje de texto puede tener de 1 a 10 partes.</translation>
    </message>
    <message>
        <source>The text message would be sent in %1 parts; at most %2 are allowed.</source>
        <translation>El mensaje de texto se enviaría en %1 partes; se permiten %2 como máximo.</translation>
    </message>
    <message>
        <source>Shorten its template.</source>
        <translation>Acorte su plantilla.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number with its country.</source>
        <translation>“%1” no es un número de teléfono con su país.</translation>
    </message>
    <message>
        <source>Write it as +1 312 555 0142.</source>
        <translation>Escríbalo así: +1 312 555 0142.</translation>
    </message>
    <message>
        <source>“%1” cannot be a telephone number.</source>
        <translation>“%1” no puede ser un número de teléfono.</translation>
    </message>
    <message>
        <source>Check its digits; it is written as +1 312 555 0142.</source>
        <translation>Revise sus dígitos; se escribe así: +1 312 555 0142.</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>sin cifrado</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>con cifrado</translation>
    </message>
    <message>
        <source>%1 answers, %2, and wants no login.</source>
        <translation>%1 responde, %2, y no pide inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 answers, %2, and accepts the login of “%3”.</source>
        <translation>%1 responde, %2, y acepta el inicio de sesión de “%3”.</translation>
    </message>
    <message>
        <source>In Teams open Workflows, choose “Post to a channel when a webhook request is received”, let anyone trigger it, and enter its address here.</source>
        <translation>En Teams abra Workflows, elija “Post to a channel when a webhook request is received”, permita que cualquiera lo active y escriba aquí su dirección.</translation>
    </message>
    <message>
        <source>The workflow of Teams is switched off or deleted.</source>
        <translation>El flujo de trabajo de Teams está desactivado o eliminado.</translation>
    </message>
    <message>
        <source>Switch it on in Teams. If it is gone: %1</source>
        <translation>Actívelo en Teams. Si ya no existe: %1</translation>
    </message>
    <message>
        <source>The workflow of Teams does not let the program in.</source>
        <translation>El flujo de trabajo de Teams no deja entrar al programa.</translation>
    </message>
    <message>
        <source>Set “Who can trigger” to “Anyone”, and enter its whole address again, with everything after “sig=”.</source>
        <translation>Ponga “Who can trigger” en “Anyone” y escriba de nuevo su dirección completa, con todo lo que sigue a “sig=”.</translation>
    </message>
    <message>
        <source>The workflow of Teams is gone.</source>
        <translation>El flujo de trabajo de Teams ya no existe.</translation>
    </message>
    <message>
        <source>The message is too long for Teams.</source>
        <translation>El mensaje es demasiado largo para Teams.</translation>
    </message>
    <message>
        <source>The workflow of Teams expects something else than a card.</source>
        <translation>El flujo de trabajo de Teams espera algo distinto de una tarjeta.</translation>
    </message>
    <message>
        <source>Teams refuses the message (%1).</source>
        <translation>Teams rechaza el mensaje (%1).</translation>
    </message>
    <message>
        <source>Look into the run history of the workflow.</source>
        <translation>Vea el historial de ejecuciones del flujo de trabajo.</translation>
    </message>
    <message>
        <source>This is the address of an Office 365 connector, which Microsoft has shut down.</source>
        <translation>Esta es la dirección de un conector de Office 365, que Microsoft ha retirado.</translation>
    </message>
    <message>
        <source>This is a workflow&apos;s address in its old form, which stopped on 30 November 2025.</source>
        <translation>Esta es la dirección de un flujo de trabajo en su forma antigua, que dejó de funcionar el 30 de noviembre de 2025.</translation>
    </message>
    <message>
        <source>Open the workflow in Teams and copy its address again.</source>
        <translation>Abra el flujo de trabajo en Teams y copie de nuevo su dirección.</translation>
    </message>
    <message>
        <source>This is not the address of a workflow of Teams.</source>
        <translation>Esta no es la dirección de un flujo de trabajo de Teams.</translation>
    </message>
    <message>
        <source>The end of the workflow&apos;s address is missing.</source>
        <translation>Falta el final de la dirección del flujo de trabajo.</translation>
    </message>
    <message>
        <source>Copy all of it, with everything after “sig=”.</source>
        <translation>Cópiela entera, con todo lo que sigue a “sig=”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The message is too long for Teams: %1 of at most %2 KB.</source>
        <translation>El mensaje es demasiado largo para Teams: %1 de un máximo de %2 KB.</translation>
    </message>
    <message>
        <source>The workflow was started (run %1). That is no proof that it posted the card; its run history shows that.</source>
        <translation>El flujo de trabajo se inició (ejecución %1). Eso no prueba que haya publicado la tarjeta; lo muestra su historial de ejecuciones.</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>body</source>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>The template “%1” needs values that are missing: %2.</source>
        <translation>La plantilla “%1” necesita valores que faltan: %2.</translation>
    </message>
    <message>
        <source>Enter them where they belong, or take the names out of the template.</source>
        <translation>Indíquelos donde corresponde o quite los nombres de la plantilla.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used: %2, line %3: %4</source>
        <translation>No se puede usar la plantilla “%1”: %2, línea %3: %4</translation>
    </message>
    <message>
        <source>a tag is not closed.</source>
        <translation>una etiqueta no está cerrada.</translation>
    </message>
    <message>
        <source>End it with the same braces it began with: {{name}}.</source>
        <translation>Termínela con las mismas llaves con que comenzó: {{name}}.</translation>
    </message>
    <message>
        <source>the section “%1” is not closed, or another is closed before it.</source>
        <translation>la sección “%1” no está cerrada, o se cierra otra antes.</translation>
    </message>
    <message>
        <source>Write {{/%1}} where it ends.</source>
        <translation>Escriba {{/%1}} donde termina.</translation>
    </message>
    <message>
        <source>the section “%1” is closed but was not opened.</source>
        <translation>la sección “%1” se cierra, pero no se abrió.</translation>
    </message>
    <message>
        <source>Write {{#%1}} where it begins, or remove {{/%1}}.</source>
        <translation>Escriba {{#%1}} donde comienza o elimine {{/%1}}.</translation>
    </message>
    <message>
        <source>the tag is not Mustache (%1).</source>
        <translation>la etiqueta no es de Mustache (%1).</translation>
    </message>
    <message>
        <source>Remove it or write {{name}}.</source>
        <translation>Elimínela o escriba {{name}}.</translation>
    </message>
    <message>
        <source>a tag is empty.</source>
        <translation>una etiqueta está vacía.</translation>
    </message>
    <message>
        <source>“%1” is not a name.</source>
        <translation>“%1” no es un nombre.</translation>
    </message>
    <message>
        <source>Names are made of letters, digits, “_” and “-”: {{client_name}}.</source>
        <translation>Los nombres se componen de letras, dígitos, “_” y “-”: {{client_name}}.</translation>
    </message>
    <message>
        <source>the part “%1” draws in itself.</source>
        <translation>la parte “%1” se incluye a sí misma.</translation>
    </message>
    <message>
        <source>Remove {{&gt; %1}} from it.</source>
        <translation>Elimine {{&gt; %1}} de ella.</translation>
    </message>
    <message>
        <source>there is no part “%1”.</source>
        <translation>no existe la parte “%1”.</translation>
    </message>
    <message>
        <source>Write its text here instead.</source>
        <translation>Escriba su texto aquí en su lugar.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Existen: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede llegar a %1.</translation>
    </message>
    <message>
        <source>Check the connection to the internet. %1</source>
        <translation>Revise la conexión a internet. %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached in time.</source>
        <translation>No se puede llegar a %1 a tiempo.</translation>
    </message>
    <message>
        <source>%1 took the message but did not answer in time.</source>
        <translation>%1 recibió el mensaje, pero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before it had answered.</source>
        <translation>La conexión con %1 se cortó antes de recibir respuesta.</translation>
    </message>
    <message>
        <source>What answered is not %1: its answer has no end.</source>
        <translation>Lo que respondió no es %1: su respuesta no tiene fin.</translation>
    </message>
    <message>
        <source>Check the address in the settings. %1</source>
        <translation>Revise la dirección en la configuración. %1</translation>
    </message>
    <message>
        <source>%1 takes no more messages for the moment.</source>
        <translation>%1 no admite más mensajes por el momento.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (status %2).</source>
        <translation>%1 tiene problemas propios (estado %2).</translation>
    </message>
    <message>
        <source>%1 did not get the whole message in time.</source>
        <translation>%1 no recibió a tiempo el mensaje completo.</translation>
    </message>
    <message>
        <source>What answered is not %1 (status %2).</source>
        <translation>Lo que respondió no es %1 (estado %2).</translation>
    </message>
    <message>
        <source>A network that wants a log-in first may be in between. %1</source>
        <translation>Puede haber en medio una red que pide antes iniciar sesión. %1</translation>
    </message>
</context>
<context>
    <name>monitoring</name>
    <message>
        <source>Telnyx&apos;s list of our numbers was longer than can be read at once.</source>
        <translation>La lista de nuestros números en Telnyx era más larga de lo que se puede leer de una vez.</translation>
    </message>
    <message>
        <source>There were more webhook deliveries than can be read at once; some are not counted.</source>
        <translation>Hubo más entregas de webhooks de las que se pueden leer de una vez; algunas no se cuentan.</translation>
    </message>
    <message>
        <source>%1 has more calls than can be read in one round; the rest follows.</source>
        <translation>%1 tiene más llamadas de las que se pueden leer en una ronda; el resto sigue.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no limit.</source>
        <translation>“%1” no es un límite.</translation>
    </message>
    <message>
        <source>Enter a number such as 90 or 99.5.</source>
        <translation>Introduzca un número como 90 o 99.5.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 cannot be more than 100 %.</source>
        <translation>%1 no puede superar el 100 %.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to 100.</source>
        <translation>Introduzca un número de 0 a 100.</translation>
    </message>
    <message>
        <source>%1 is no limit for “%2”.</source>
        <translation>%1 no es un límite para “%2”.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to %1.</source>
        <translation>Introduzca un número de 0 a %1.</translation>
    </message>
    <message>
        <source>Scheduled test call</source>
        <translation>Llamada de prueba programada</translation>
    </message>
    <message>
        <source>Call the number yourself, then look at its call flow and connection</source>
        <translation>Llame usted al número y mire su flujo de llamadas y su conexión</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no schedule for test calls.</source>
        <translation>“%1” no es un horario de llamadas de prueba.</translation>
    </message>
    <message>
        <source>Use one of: off, hourly, daily, weekly.</source>
        <translation>Use uno de: off, hourly, daily, weekly.</translation>
    </message>
    <message>
        <source>%1 is %2; nothing can be measured yet.</source>
        <translation>%1 está en estado %2; todavía no se puede medir nada.</translation>
    </message>
    <message>
        <source>Watch it once it is configured.</source>
        <translation>Vigílelo cuando esté configurado.</translation>
    </message>
    <message>
        <source>%1 is watched</source>
        <translation>%1 está vigilado</translation>
    </message>
    <message>
        <source>%1 is watched since %2; looked at every %3, %4 thresholds.</source>
        <translation>%1 está vigilado desde %2; se mira cada %3, %4 umbrales.</translation>
    </message>
    <message>
        <source>There is no threshold &quot;%1&quot;.</source>
        <translation>No hay ningún umbral “%1”.</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Los conocidos: %1.</translation>
    </message>
    <message>
        <source>“%1” of %2 set to %3</source>
        <translation>“%1” de %2 fijado en %3</translation>
    </message>
    <message>
        <source>“%1” set to %2 for all numbers</source>
        <translation>“%1” fijado en %2 para todos los números</translation>
    </message>
    <message>
        <source>There is no limit of its own for &quot;%1&quot;.</source>
        <translation>No hay un límite propio para “%1”.</translation>
    </message>
    <message>
        <source>“%1” set back</source>
        <translation>“%1” devuelto a su valor</translation>
    </message>
    <message>
        <source>%1 is not in service.</source>
        <translation>%1 no está en servicio.</translation>
    </message>
    <message>
        <source>Test calls are placed to numbers in service.</source>
        <translation>Las llamadas de prueba van a números en servicio.</translation>
    </message>
    <message>
        <source>A test call needs a number it comes from.</source>
        <translation>Una llamada de prueba necesita un número desde el que llamar.</translation>
    </message>
    <message>
        <source>Choose another number of ours that is in service.</source>
        <translation>Elija otro número nuestro que esté en servicio.</translation>
    </message>
    <message>
        <source>%1 cannot call itself.</source>
        <translation>%1 no puede llamarse a sí mismo.</translation>
    </message>
    <message>
        <source>No test calls to %1 any more</source>
        <translation>No más llamadas de prueba a %1</translation>
    </message>
    <message>
        <source>Test calls to %1: %2</source>
        <translation>Llamadas de prueba a %1: %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>It is not looked at any more.</source>
        <translation>Ya no se mira.</translation>
    </message>
    <message>
        <source>The number is no longer in service.</source>
        <translation>El número ya no está en servicio.</translation>
    </message>
    <message>
        <source>%1: %2 What to do: %3.</source>
        <translation>%1: %2 Qué hacer: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is over after %3. %4</source>
        <translation>%1: “%2” ha terminado tras %3. %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: “%2” is over</source>
        <translation>%1: “%2” ha terminado</translation>
    </message>
    <message>
        <source>Numbers judged: %1 conditions began, %2 ended</source>
        <translation>Números juzgados: %1 situaciones empezaron, %2 terminaron</translation>
    </message>
    <message>
        <source>%1 is not watched: it is %2.</source>
        <translation>%1 no está vigilado: está en estado %2.</translation>
    </message>
    <message>
        <source>Numbers are watched once they are in service. See them with: occ monitor list</source>
        <translation>Los números se vigilan cuando están en servicio. Véalos con: occ monitor list</translation>
    </message>
    <message>
        <source>%1 watched since %2</source>
        <translation>%1 vigilado desde %2</translation>
    </message>
    <message>
        <source>%1 calls in 7 days, %2 answered</source>
        <translation>%1 llamadas en 7 días, %2 atendidas</translation>
    </message>
    <message>
        <source>no calls in 7 days</source>
        <translation>ninguna llamada en 7 días</translation>
    </message>
    <message>
        <source>no open condition</source>
        <translation>ninguna situación abierta</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>abiertas: %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Nothing was collected since %1.</source>
        <translation>No se ha recogido nada desde %1.</translation>
    </message>
    <message>
        <source>Nothing was collected yet.</source>
        <translation>Todavía no se ha recogido nada.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>%1 of %2 calls answered</source>
        <translation>%1 de %2 llamadas atendidas</translation>
    </message>
    <message>
        <source>%1 of %2 delivered</source>
        <translation>%1 de %2 entregados</translation>
    </message>
    <message>
        <source>found active %1 times of %2</source>
        <translation>activo %1 veces de %2</translation>
    </message>
    <message>
        <source>%1 calls answered</source>
        <translation>%1 llamadas atendidas</translation>
    </message>
    <message>
        <source>%1 webhooks</source>
        <translation>%1 webhooks</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 respuestas</translation>
    </message>
    <message>
        <source>%1 calls, usually %2</source>
        <translation>%1 llamadas, lo normal %2</translation>
    </message>
    <message>
        <source>Telnyx does not have the number as active (%1 in the last %2).</source>
        <translation>Telnyx no tiene el número como activo (%1 en los últimos %2).</translation>
    </message>
    <message>
        <source>Telnyx has the number as active.</source>
        <translation>Telnyx tiene el número como activo.</translation>
    </message>
    <message>
        <source>%1: %2 in the last %3 (%4)</source>
        <translation>%1: %2 en los últimos %3 (%4)</translation>
    </message>
    <message>
        <source>%1; at least %2 is wanted.</source>
        <translation>%1; se quiere al menos %2.</translation>
    </message>
    <message>
        <source>%1; at most %2 is wanted.</source>
        <translation>%1; se quiere como mucho %2.</translation>
    </message>
    <message>
        <source>Not watched for long enough to know what is usual at this hour.</source>
        <translation>No se vigila desde hace bastante para saber qué es normal a esta hora.</translation>
    </message>
    <message>
        <source>Too few calls at this hour of other weeks to say.</source>
        <translation>Demasiado pocas llamadas a esta hora de otras semanas para decirlo.</translation>
    </message>
    <message>
        <source>Too few calls in the last %1 to say: %2 of %3.</source>
        <translation>Demasiado pocas llamadas en los últimos %1 para decirlo: %2 de %3.</translation>
    </message>
    <message>
        <source>Too few webhooks in the last %1 to say: %2 of %3.</source>
        <translation>Demasiado pocos webhooks en los últimos %1 para decirlo: %2 de %3.</translation>
    </message>
    <message>
        <source>Looked at too seldom in the last %1 to say: %2 of %3 times.</source>
        <translation>Se ha mirado muy poco en los últimos %1 para decirlo: %2 de %3 veces.</translation>
    </message>
    <message>
        <source>The test call did not end by itself.</source>
        <translation>La llamada de prueba no terminó por sí sola.</translation>
    </message>
    <message>
        <source>The test call was answered and lasted %1 s.</source>
        <translation>La llamada de prueba se atendió y duró %1 s.</translation>
    </message>
    <message>
        <source>The test call from %1 was not answered (%2).</source>
        <translation>La llamada de prueba desde %1 no se atendió (%2).</translation>
    </message>
    <message>
        <source>Telnyx does not know of the test call; it was not placed again.</source>
        <translation>Telnyx no conoce la llamada de prueba; no se ha repetido.</translation>
    </message>
    <message>
        <source>No test call to %1: Telnyx has no application for %2, which it should come from.</source>
        <translation>Sin llamada de prueba a %1: Telnyx no tiene ninguna aplicación para %2, desde donde debería llamar.</translation>
    </message>
    <message>
        <source>Test call to %1</source>
        <translation>Llamada de prueba a %1</translation>
    </message>
    <message>
        <source>Test call to %1 placed</source>
        <translation>Llamada de prueba a %1 hecha</translation>
    </message>
    <message>
        <source>Test call to %1: %2</source>
        <translation>Llamada de prueba a %1: %2</translation>
    </message>
</context>
<context>
    <name>occ::app::Cli</name>
    <message>
        <source>“%1” is not a size.</source>
        <translation>“%1” no es un tamaño.</translation>
    </message>
    <message>
        <source>Write it as 1280x800.</source>
        <translation>Escríbalo así: 1280x800.</translation>
    </message>
    <message>
        <source>The workspace to open: a file or postgresql://…</source>
        <translation>El espacio de trabajo que se abre: un archivo o postgresql://…</translation>
    </message>
    <message>
        <source>Let the clock stand at this moment (rehearsals, tests).</source>
        <translation>Detener el reloj en este momento (ensayos, pruebas).</translation>
    </message>
    <message>
        <source>Act as this person.</source>
        <translation>Actuar como esta persona.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark o system.</translation>
    </message>
    <message>
        <source>The page to start with.</source>
        <translation>La página inicial.</translation>
    </message>
    <message>
        <source>Draw every page, light and dark, into this folder and end.</source>
        <translation>Dibujar todas las páginas, en claro y oscuro, en esta carpeta y terminar.</translation>
    </message>
    <message>
        <source>Size of the pictures; 1280x800 when not given.</source>
        <translation>Tamaño de las imágenes; si no se indica, 1280x800.</translation>
    </message>
    <message>
        <source>Add the gallery of components.</source>
        <translation>Agregar la galería de componentes.</translation>
    </message>
    <message>
        <source>Every client&apos;s way from signed contract to handoff.</source>
        <translation>El camino de cada cliente, del contrato firmado a la entrega.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Consulte --help.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>“%1” no es una opción.</translation>
    </message>
    <message>
        <source>Name a workspace with --workspace FILE.</source>
        <translation>Indique un espacio de trabajo con --workspace FILE.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>No existe el tema “%1”.</translation>
    </message>
    <message>
        <source>Choose light, dark or system.</source>
        <translation>Elija light, dark o system.</translation>
    </message>
    <message>
        <source>The language to speak: en, es or fr.</source>
        <translation>El idioma del programa: en, es o fr.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>No existe el idioma “%1”.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>What to open: client:7, deal:3, onboarding:12, alert:5.</source>
        <translation>Qué abrir: client:7, deal:3, onboarding:12, alert:5.</translation>
    </message>
</context>
<context>
    <name>occ::app::Launcher</name>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>%1 is open already, and that program does not answer.</source>
        <translation>%1 ya está abierto, y ese programa no responde.</translation>
    </message>
    <message>
        <source>End it, then start again.</source>
        <translation>Ciérrelo y vuelva a empezar.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>El programa se cerró de forma inesperada</translation>
    </message>
    <message>
        <source>What you had saved is there; what was half typed comes back where you typed it.</source>
        <translation>Lo que guardó está ahí; lo que quedó a medio escribir vuelve donde lo escribió.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
</context>
<context>
    <name>occ::app::Rendering</name>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>occ::app::Tray</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>Onboarding Command Center: %n unread</source>
        <translation>
            <numerusform>Onboarding Command Center: %Ln sin leer</numerusform>
            <numerusform>Onboarding Command Center: %Ln sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Onboarding Command Center</source>
        <translation>Onboarding Command Center</translation>
    </message>
</context>
<context>
    <name>occ::ui::ActionEdit</name>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>Título de la tarea</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Days to wait before it goes out</source>
        <translation>Días de espera antes del envío</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source> days later</source>
        <translation> días después</translation>
    </message>
</context>
<context>
    <name>occ::ui::ActivationFeature</name>
    <message>
        <source>No onboarding is running.</source>
        <translation>No hay ninguna incorporación en curso.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Walk the stages or the steps</source>
        <translation>Recorrer las etapas o los pasos</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Do what the step waits for</source>
        <translation>Hacer lo que el paso espera</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Volver al cliente</translation>
    </message>
</context>
<context>
    <name>occ::ui::ActivationPage</name>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation>Otro número…</translation>
    </message>
    <message>
        <source>No number is activated yet</source>
        <translation>Aún no hay ningún número activado</translation>
    </message>
    <message>
        <source>Start the run: it reserves, orders, configures and tests the number, and says when it needs somebody.</source>
        <translation>Inicie la activación: reserva, pide, configura y prueba el número, y avisa cuando necesita a alguien.</translation>
    </message>
    <message>
        <source>Activate a number…</source>
        <translation>Activar un número…</translation>
    </message>
    <message>
        <source>Verification…</source>
        <translation>Verificación…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Etapa siguiente</translation>
    </message>
    <message>
        <source>Voice live</source>
        <translation>Voz en servicio</translation>
    </message>
    <message>
        <source>Messaging verified</source>
        <translation>Mensajes verificados</translation>
    </message>
    <message>
        <source>Plan and fact</source>
        <translation>Plan y realidad</translation>
    </message>
    <message>
        <source>Upper bar: the time each stage was given; lower bar: the time it takes</source>
        <translation>Barra superior: el tiempo previsto para cada etapa; barra inferior: el que tarda</translation>
    </message>
    <message>
        <source>Activation of %1</source>
        <translation>Activación de %1</translation>
    </message>
    <message>
        <source>This onboarding is gone.</source>
        <translation>Esta incorporación ya no existe.</translation>
    </message>
    <message>
        <source>Go back to the client.</source>
        <translation>Vuelva al cliente.</translation>
    </message>
    <message>
        <source>Approve going live…</source>
        <translation>Aprobar la puesta en marcha…</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>Iniciar “%1”</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>Alcanzado %1</translation>
    </message>
    <message>
        <source>Planned until %1</source>
        <translation>Previsto hasta %1</translation>
    </message>
    <message>
        <source>Going live was approved by %1, %2.</source>
        <translation>Puesta en marcha aprobada por %1, %2.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Mandatory controls are open: %1</source>
        <translation>Hay controles obligatorios abiertos: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::ActivationPlan</name>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 de %Ln paso</numerusform>
            <numerusform>%1 de %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 early</source>
        <translation>, %1 antes</translation>
    </message>
    <message>
        <source>, %1 late</source>
        <translation>, %1 tarde</translation>
    </message>
    <message>
        <source>Plan and fact over 48 hours</source>
        <translation>Plan y realidad en 48 horas</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Planned until %1</source>
        <translation>Previsto hasta %1</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>Empezó %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Hecho %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::ActivationSheets</name>
    <message>
        <source>Activate a number for %1</source>
        <translation>Activar un número para %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Where Telnyx reaches this program</source>
        <translation>Dónde alcanza Telnyx este programa</translation>
    </message>
    <message>
        <source>May be given later.</source>
        <translation>Puede indicarse más tarde.</translation>
    </message>
    <message>
        <source>Number test calls come from</source>
        <translation>Número desde el que se hacen las llamadas de prueba</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Evidence: what was done, or where it can be seen</source>
        <translation>Evidencia: qué se hizo, o dónde puede verse</translation>
    </message>
    <message>
        <source>Approve going live</source>
        <translation>Aprobar la puesta en marcha</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>%1 goes live for %2. It is kept who approved and when: %3, %4.</source>
        <translation>%1 se pone en marcha para %2. Se guarda quién aprobó y cuándo: %3, %4.</translation>
    </message>
    <message>
        <source>the local user</source>
        <translation>el usuario local</translation>
    </message>
    <message>
        <source>Mandatory controls are open: %1</source>
        <translation>Hay controles obligatorios abiertos: %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Take the activation back</source>
        <translation>Retirar la activación</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Every step is taken back, the last one first. The number stays in the account.</source>
        <translation>Se retira cada paso, el último primero. El número queda en la cuenta.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Telnyx is in production: the number is ordered and paid.</source>
        <translation>Telnyx está en producción: el número se pide y se paga.</translation>
    </message>
    <message>
        <source>Telnyx is a sandbox: nothing is paid, and nothing proven.</source>
        <translation>Telnyx es un entorno de pruebas: no se paga nada y no se demuestra nada.</translation>
    </message>
</context>
<context>
    <name>occ::ui::ActivationSteps</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps of the activation</source>
        <translation>Pasos de la activación</translation>
    </message>
    <message>
        <source>Give evidence…</source>
        <translation>Aportar evidencia…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Attempts that failed, and how many there may be</source>
        <translation>Intentos fallidos, y cuántos puede haber</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Evidence, or what it waits for</source>
        <translation>Evidencia, o qué espera</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Steps of “%1”</source>
        <translation>Pasos de “%1”</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidencia: %1</translation>
    </message>
    <message>
        <source>Evidence by %1: %2</source>
        <translation>Evidencia de %1: %2</translation>
    </message>
    <message>
        <source>Looks again %1.</source>
        <translation>Vuelve a mirar %1.</translation>
    </message>
    <message>
        <source>Stops %1 if nothing has come of it.</source>
        <translation>Se detiene %1 si no ha salido nada.</translation>
    </message>
    <message>
        <source>Verification request…</source>
        <translation>Solicitud de verificación…</translation>
    </message>
    <message>
        <source>Enter the address…</source>
        <translation>Introducir la dirección…</translation>
    </message>
    <message>
        <source>Enter the number…</source>
        <translation>Introducir el número…</translation>
    </message>
    <message>
        <source>Taken back…</source>
        <translation>Retirado…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
</context>
<context>
    <name>occ::ui::Activations</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>occ::ui::AheadModel</name>
    <message numerus="yes">
        <source>%1 · %n firing(s)</source>
        <translation>
            <numerusform>%1 · %Ln disparo</numerusform>
            <numerusform>%1 · %Ln disparos</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>occ::ui::AheadView</name>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Hasta qué día</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Calculando lo que viene</translation>
    </message>
    <message>
        <source>What will fire</source>
        <translation>Qué se disparará</translation>
    </message>
    <message>
        <source>Nothing fires until then</source>
        <translation>Nada se dispara hasta entonces</translation>
    </message>
    <message>
        <source>Choose a later day, or see under “Automations” what is off or paused.</source>
        <translation>Elija un día posterior o vea en “Automatizaciones” qué está desactivado o en pausa.</translation>
    </message>
    <message numerus="yes">
        <source>%n firing(s)</source>
        <translation>
            <numerusform>%Ln disparo</numerusform>
            <numerusform>%Ln disparos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>if nobody does anything</source>
        <translation>si nadie hace nada</translation>
    </message>
    <message>
        <source>Try other thresholds…</source>
        <translation>Probar otros umbrales…</translation>
    </message>
    <message>
        <source>What last month would have looked like with other thresholds</source>
        <translation>Cómo habría sido el mes pasado con otros umbrales</translation>
    </message>
</context>
<context>
    <name>occ::ui::AlertModel</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Especialista</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Líder de equipo</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Resuelta %1</translation>
    </message>
    <message>
        <source>%1 told %2</source>
        <translation>%1: aviso %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Root cause wanted</source>
        <translation>Falta la causa raíz</translation>
    </message>
    <message>
        <source>Last step taken</source>
        <translation>Sin más pasos</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Abierta %1</translation>
    </message>
    <message>
        <source>Rule came true: %1</source>
        <translation>La regla se cumplió: %1</translation>
    </message>
    <message>
        <source>%1 told</source>
        <translation>%1 recibió aviso</translation>
    </message>
    <message>
        <source>%1 told, unresolved after %2</source>
        <translation>%1 recibió aviso, sin resolver tras %2</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>Vista por %1</translation>
    </message>
    <message>
        <source>Over by itself; escalation stopped</source>
        <translation>Superada por sí sola; el escalamiento se detuvo</translation>
    </message>
    <message>
        <source>Resolved by %1: %2</source>
        <translation>Resuelta por %1: %2</translation>
    </message>
    <message>
        <source>root cause: %1</source>
        <translation>causa raíz: %1</translation>
    </message>
    <message>
        <source>%1 is told if unresolved</source>
        <translation>%1 recibirá aviso si no se resuelve</translation>
    </message>
</context>
<context>
    <name>occ::ui::AlertsFeature</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Marcar como vista</translation>
    </message>
    <message>
        <source>Write root cause and resolution</source>
        <translation>Escribir causa raíz y resolución</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Try other thresholds</source>
        <translation>Probar otros umbrales</translation>
    </message>
    <message>
        <source>Replay last month with other thresholds</source>
        <translation>Repetir el mes pasado con otros umbrales</translation>
    </message>
</context>
<context>
    <name>occ::ui::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Qué alertas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Cleared, waiting for root cause</source>
        <translation>Superadas, falta la causa raíz</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Nothing is red</source>
        <translation>Nada en rojo</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Steps of the alert</source>
        <translation>Pasos de la alerta</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Causa raíz</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Marcar como vista</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Ninguna aquí</translation>
    </message>
    <message>
        <source>No rule is true for any client. The next check comes by itself.</source>
        <translation>Ninguna regla se cumple para ningún cliente. La próxima revisión llega sola.</translation>
    </message>
    <message>
        <source>Every alert that ended by itself has its root cause.</source>
        <translation>Todas las alertas superadas por sí solas tienen su causa raíz.</translation>
    </message>
    <message>
        <source>Resolved alerts stay here for the monthly review.</source>
        <translation>Las alertas resueltas quedan aquí para la revisión mensual.</translation>
    </message>
    <message>
        <source>Try other thresholds…</source>
        <translation>Probar otros umbrales…</translation>
    </message>
    <message>
        <source>What last month would have looked like with other thresholds</source>
        <translation>Cómo habría sido el mes pasado con otros umbrales</translation>
    </message>
</context>
<context>
    <name>occ::ui::AssignSheet</name>
    <message>
        <source>Assign %1</source>
        <translation>Asignar %1</translation>
    </message>
    <message>
        <source>Assign %1 onboardings</source>
        <translation>Asignar %1 incorporaciones</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Now with %1.</source>
        <translation>Ahora: %1.</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Asignar a</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>The bars show how it would be; type a name to jump to it.</source>
        <translation>Las barras muestran cómo quedaría; escriba un nombre para ir a él.</translation>
    </message>
    <message>
        <source>The whole onboarding</source>
        <translation>Toda la incorporación</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Solo “%1”</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>Ausencia: %1.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>No se eligió a nadie.</translation>
    </message>
    <message>
        <source>Choose somebody who is here.</source>
        <translation>Elija a alguien presente.</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationFeature</name>
    <message>
        <source>Automations</source>
        <translation>Automatismos</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Stop all automations now</source>
        <translation>Detener ahora todas las automatizaciones</translation>
    </message>
    <message>
        <source>Let automations run again</source>
        <translation>Reanudar las automatizaciones</translation>
    </message>
    <message>
        <source>Log of automations</source>
        <translation>Registro de automatizaciones</translation>
    </message>
    <message>
        <source>New automation…</source>
        <translation>Nueva automatización…</translation>
    </message>
    <message>
        <source>What will fire until Friday</source>
        <translation>Qué se disparará hasta el viernes</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Switch the automation on or off</source>
        <translation>Activar o desactivar la automatización</translation>
    </message>
    <message>
        <source>Pause it, or let it run again</source>
        <translation>Ponerla en pausa o reanudarla</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Edit it; in the log, open the client</source>
        <translation>Editarla; en el registro, abrir el cliente</translation>
    </message>
    <message>
        <source>Send again what failed</source>
        <translation>Enviar de nuevo lo que falló</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Mail that waits for a client</source>
        <translation>Correo que espera a un cliente</translation>
    </message>
    <message>
        <source>Cancel what waits; forget a sender</source>
        <translation>Cancelar lo que espera; olvidar un remitente</translation>
    </message>
    <message>
        <source>Say whose mail it is</source>
        <translation>Decir de quién es el correo</translation>
    </message>
    <message>
        <source>Ignore a mail&apos;s sender</source>
        <translation>Omitir al remitente de un correo</translation>
    </message>
    <message>
        <source>Set a mail aside as no client&apos;s</source>
        <translation>Apartar un correo que no es de un cliente</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationForm</name>
    <message>
        <source>It is on</source>
        <translation>Está activa</translation>
    </message>
    <message>
        <source>Urgent: also in quiet hours and at week ends</source>
        <translation>Urgente: también en horas de silencio y fines de semana</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Names it for ever, also in the log and for “occ”.</source>
        <translation>La identifica para siempre, también en el registro y para “occ”.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Only if, at the moment of sending</source>
        <translation>Solo si, al momento de enviar</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>For which playbooks</source>
        <translation>Para qué procedimientos</translation>
    </message>
    <message>
        <source>None chosen: for all.</source>
        <translation>Sin elegir ninguno: para todos.</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationList</name>
    <message>
        <source>Automations</source>
        <translation>Automatismos</translation>
    </message>
    <message>
        <source>No automations yet</source>
        <translation>Aún no hay automatizaciones</translation>
    </message>
    <message>
        <source>An automation sends a check-in or adds a task when its moment comes.</source>
        <translation>Una automatización envía un mensaje de seguimiento o agrega una tarea cuando llega su momento.</translation>
    </message>
    <message>
        <source>New automation</source>
        <translation>Nueva automatización</translation>
    </message>
    <message>
        <source>Its log</source>
        <translation>Su registro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Poner en pausa…</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationModel</name>
    <message>
        <source>Within the last 30 days</source>
        <translation>En los últimos 30 días</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Last fired</source>
        <translation>Último disparo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Nothing until %1</source>
        <translation>Nada hasta %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Volver a empezar</translation>
    </message>
    <message>
        <source>Throws the edit away and shows what is stored</source>
        <translation>Descarta la edición y muestra lo guardado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>Qué envía</translation>
    </message>
    <message>
        <source>Edit text…</source>
        <translation>Editar texto…</translation>
    </message>
    <message>
        <source>For which client it is shown</source>
        <translation>Para qué cliente se muestra</translation>
    </message>
    <message>
        <source>The text as it goes out</source>
        <translation>El texto tal como se envía</translation>
    </message>
    <message>
        <source>When it fires next</source>
        <translation>Próximos disparos</translation>
    </message>
    <message>
        <source>New automation</source>
        <translation>Nueva automatización</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>as it is saved</source>
        <translation>según lo guardado</translation>
    </message>
    <message>
        <source>There is no running onboarding to show it for.</source>
        <translation>No hay ninguna incorporación en curso con la que mostrarlo.</translation>
    </message>
    <message>
        <source>It sends nothing.</source>
        <translation>No envía nada.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>El equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) within 14 days</source>
        <translation>
            <numerusform>%Ln vez en 14 días</numerusform>
            <numerusform>%Ln veces en 14 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it to see when it fires.</source>
        <translation>Guárdela para ver cuándo se dispara.</translation>
    </message>
    <message>
        <source>Nothing within 14 days. The page of a client says why.</source>
        <translation>Nada en 14 días. La página de un cliente dice por qué.</translation>
    </message>
    <message>
        <source>There is an automation with this key already.</source>
        <translation>Ya existe una automatización con esta clave.</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Elija otra clave.</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationPanel</name>
    <message>
        <source>Automations</source>
        <translation>Automatismos</translation>
    </message>
    <message>
        <source>Plan kickoff…</source>
        <translation>Planificar reunión…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Poner en pausa…</translation>
    </message>
    <message>
        <source>Which automations</source>
        <translation>Qué automatizaciones</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Disparadas</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Do not fire</source>
        <translation>No se disparan</translation>
    </message>
    <message>
        <source>Automations for this client</source>
        <translation>Automatizaciones de este cliente</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Paused for this client %1.</source>
        <translation>En pausa para este cliente %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Kickoff…</source>
        <translation>Reunión…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Cancelar la reunión</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationSheets</name>
    <message>
        <source>Pause: %1</source>
        <translation>Pausa: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Poner en pausa</translation>
    </message>
    <message>
        <source>What would go out meanwhile is held, and goes out afterwards when it is not too late.</source>
        <translation>Lo que debería salir entretanto se retiene y sale después, si no es demasiado tarde.</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>Motivo, para el registro</translation>
    </message>
    <message>
        <source>Until somebody lets it run again</source>
        <translation>Hasta que alguien le ponga fin</translation>
    </message>
    <message>
        <source>Until a moment</source>
        <translation>Hasta un momento dado</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>It runs again from</source>
        <translation>Se reanuda a partir de</translation>
    </message>
    <message>
        <source>A link to join, or an address</source>
        <translation>Un enlace para unirse o una dirección</translation>
    </message>
    <message>
        <source>Plan the kickoff with %1</source>
        <translation>Planificar la reunión de arranque con %1</translation>
    </message>
    <message>
        <source>Plan and invite</source>
        <translation>Planificar e invitar</translation>
    </message>
    <message>
        <source>The invitation goes out by the automation that waits for a planned kickoff.</source>
        <translation>La invitación la envía la automatización que espera una reunión de arranque planificada.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>45 minutes</source>
        <translation>45 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1½ hours</source>
        <translation>1½ horas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Mover: %1</translation>
    </message>
    <message>
        <source>Move and tell</source>
        <translation>Mover y avisar</translation>
    </message>
    <message>
        <source>Who was invited gets the update.</source>
        <translation>Las personas invitadas reciben el cambio.</translation>
    </message>
    <message>
        <source>Send a test to me</source>
        <translation>Enviarme una prueba</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>The saved text, filled in for %1. The client gets nothing.</source>
        <translation>El texto guardado, completado para %1. El cliente no recibe nada.</translation>
    </message>
    <message>
        <source>name@company.example</source>
        <translation>name@company.example</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Write it as name@company.example.</source>
        <translation>Escríbala así: name@company.example.</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationWords</name>
    <message>
        <source>Off</source>
        <comment>of an automation</comment>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>On</source>
        <comment>of an automation</comment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Does not fire</source>
        <translation>No se dispara</translation>
    </message>
    <message>
        <source>Some time after a date</source>
        <translation>Un tiempo después de una fecha</translation>
    </message>
    <message>
        <source>A milestone is complete</source>
        <translation>Un hito está completo</translation>
    </message>
    <message>
        <source>An item is done</source>
        <translation>Una tarea está hecha</translation>
    </message>
    <message>
        <source>Something happens</source>
        <translation>Ocurre algo</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>While an item is open</source>
        <translation>Mientras una tarea esté pendiente</translation>
    </message>
    <message>
        <source>While a milestone is open</source>
        <translation>Mientras un hito esté pendiente</translation>
    </message>
    <message>
        <source>While the red flag is unresolved</source>
        <translation>Mientras la señal de alerta no se resuelva</translation>
    </message>
    <message>
        <source>If the score is below</source>
        <translation>Si la puntuación es menor que</translation>
    </message>
    <message>
        <source>Send an e-mail</source>
        <translation>Enviar un correo</translation>
    </message>
    <message>
        <source>Ask for a score</source>
        <translation>Pedir una puntuación</translation>
    </message>
    <message>
        <source>Invite to a meeting</source>
        <translation>Invitar a una reunión</translation>
    </message>
    <message>
        <source>Post to Slack</source>
        <translation>Publicar en Slack</translation>
    </message>
    <message>
        <source>Post to Teams</source>
        <translation>Publicar en Teams</translation>
    </message>
    <message>
        <source>Send a text message</source>
        <translation>Enviar un mensaje de texto</translation>
    </message>
    <message>
        <source>Tell on the desktop</source>
        <translation>Avisar en el escritorio</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Agregar una tarea</translation>
    </message>
    <message>
        <source>Start an onboarding</source>
        <translation>Iniciar una incorporación</translation>
    </message>
    <message>
        <source>Tick the item that waits</source>
        <translation>Marcar como hecha la tarea en espera</translation>
    </message>
    <message>
        <source>A red flag ends by itself</source>
        <translation>Una señal de alerta termina por sí sola</translation>
    </message>
    <message>
        <source>A red flag opens or climbs</source>
        <translation>Una señal de alerta se abre o escala</translation>
    </message>
    <message>
        <source>A number is activated</source>
        <translation>Se activa un número</translation>
    </message>
    <message>
        <source>A deal is won</source>
        <translation>Se gana una oportunidad</translation>
    </message>
    <message>
        <source>A client goes live</source>
        <translation>Un cliente comienza a operar</translation>
    </message>
    <message>
        <source>A held number is about to be let go</source>
        <translation>La reserva de un número está por vencer</translation>
    </message>
    <message>
        <source>A held number is lost</source>
        <translation>Se pierde un número reservado</translation>
    </message>
    <message>
        <source>A kickoff is planned</source>
        <translation>Se planifica una reunión de arranque</translation>
    </message>
    <message>
        <source>A score comes in</source>
        <translation>Llega una puntuación</translation>
    </message>
    <message>
        <source>A request is completed</source>
        <translation>Se completa una solicitud</translation>
    </message>
    <message>
        <source>A request is logged</source>
        <translation>Se registra una solicitud</translation>
    </message>
    <message>
        <source>A training is completed</source>
        <translation>Se completa una capacitación</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>A number works again</source>
        <translation>Un número vuelve a funcionar</translation>
    </message>
    <message>
        <source>Something is wrong with a number</source>
        <translation>Algo va mal con un número</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationsPage</name>
    <message>
        <source>Automations</source>
        <translation>Automatismos</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What will fire</source>
        <translation>Qué se disparará</translation>
    </message>
    <message>
        <source>Texts…</source>
        <translation>Textos…</translation>
    </message>
    <message>
        <source>The texts that automations send</source>
        <translation>Los textos que envían las automatizaciones</translation>
    </message>
    <message>
        <source>New automation</source>
        <translation>Nueva automatización</translation>
    </message>
    <message>
        <source>Stop everything now</source>
        <translation>Detener todo ahora</translation>
    </message>
    <message>
        <source>Let them run again</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message numerus="yes">
        <source>%n failed within 30 days</source>
        <translation>
            <numerusform>%Ln fallo en 30 días</numerusform>
            <numerusform>%Ln fallos en 30 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is stopped</source>
        <translation>Todo está detenido</translation>
    </message>
    <message>
        <source>%1. Nothing goes out; what is due is held.</source>
        <translation>%1. No sale nada; lo que vence se retiene.</translation>
    </message>
    <message>
        <source>No mail server is set up</source>
        <translation>No hay servidor de correo configurado</translation>
    </message>
    <message>
        <source>Letters wait until there is one.</source>
        <translation>Los correos esperan hasta que haya uno.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message numerus="yes">
        <source>Mail, %n waiting</source>
        <translation>
            <numerusform>Correo, %Ln en espera</numerusform>
            <numerusform>Correo, %Ln en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::BlockerPanel</name>
    <message>
        <source>Blockers</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>%1 · %2 · opened %3 by %4</source>
        <translation>%1 · %2 · abierto %3 por %4</translation>
    </message>
    <message>
        <source>Resolved…</source>
        <translation>Resuelto…</translation>
    </message>
</context>
<context>
    <name>occ::ui::BoardLane</name>
    <message>
        <source>%1, %2</source>
        <comment>a milestone and whose lane</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Lane %1, %2 clients</source>
        <translation>Carril %1, %2 clientes</translation>
    </message>
</context>
<context>
    <name>occ::ui::BoardModel</name>
    <message>
        <source>Every milestone is complete: hand off</source>
        <translation>Todos los hitos completos: entregar</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a time: &apos;due in 3 days&apos;, &apos;due today 16:00&apos;</comment>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: hecha</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: pendiente</translation>
    </message>
</context>
<context>
    <name>occ::ui::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>Ctrl ← →</source>
        <translation>Ctrl ← →</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>No client is on this board</source>
        <translation>No hay clientes en este tablero</translation>
    </message>
    <message>
        <source>Start an onboarding with this playbook, or choose another playbook above.</source>
        <translation>Inicie una incorporación con este procedimiento o elija otro arriba.</translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation>Iniciar incorporación</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>No lanes</source>
        <translation>Sin carriles</translation>
    </message>
    <message>
        <source>Lanes by owner</source>
        <translation>Carriles por responsable</translation>
    </message>
    <message>
        <source>Lanes by industry</source>
        <translation>Carriles por sector</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>occ::ui::BoardSelection</name>
    <message>
        <source>How they are shown</source>
        <translation>Cómo se muestran</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Owner: anyone</source>
        <translation>Responsable: cualquiera</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Playbook: %1</source>
        <translation>Procedimiento: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::CallFlowFeature</name>
    <message>
        <source>There is no client yet.</source>
        <translation>Aún no hay ningún cliente.</translation>
    </message>
    <message>
        <source>Call flow</source>
        <translation>Flujo de llamadas</translation>
    </message>
    <message>
        <source>Walk along the ways of a call</source>
        <translation>Recorrer los caminos de una llamada</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next step; after Esc, out of the canvas</source>
        <translation>Paso siguiente; tras Esc, fuera del lienzo</translation>
    </message>
    <message>
        <source>Enter  F2</source>
        <translation>Enter  F2</translation>
    </message>
    <message>
        <source>Edit the step, rename it</source>
        <translation>Editar el paso, cambiarle el nombre</translation>
    </message>
    <message>
        <source>Ins  Del</source>
        <translation>Ins  Del</translation>
    </message>
    <message>
        <source>Add a step after it, delete it or its way out</source>
        <translation>Añadir un paso después, borrarlo o borrar su salida</translation>
    </message>
    <message>
        <source>Connect the way out to a step</source>
        <translation>Unir la salida a un paso</translation>
    </message>
    <message>
        <source>Shift ← → ↑ ↓</source>
        <translation>Shift ← → ↑ ↓</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>Mover el paso</translation>
    </message>
    <message>
        <source>Larger, smaller, show everything</source>
        <translation>Más grande, más pequeño, mostrar todo</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Guardar como versión nueva</translation>
    </message>
</context>
<context>
    <name>occ::ui::CallFlowPanel</name>
    <message>
        <source>Call flow</source>
        <translation>Flujo de llamadas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Picture of the call flow</source>
        <translation>Imagen del flujo de llamadas</translation>
    </message>
    <message>
        <source>Start from the template…</source>
        <translation>Empezar con la plantilla…</translation>
    </message>
    <message>
        <source>Nothing is set up for callers yet.</source>
        <translation>Aún no hay nada preparado para quienes llaman.</translation>
    </message>
    <message>
        <source>Nothing is set up for callers yet. There is the template “%1”.</source>
        <translation>Aún no hay nada preparado para quienes llaman. Existe la plantilla “%1”.</translation>
    </message>
    <message>
        <source>version %1 · %2 steps</source>
        <translation>versión %1 · %2 pasos</translation>
    </message>
</context>
<context>
    <name>occ::ui::CallFlowView</name>
    <message>
        <source>Call flow</source>
        <translation>Flujo de llamadas</translation>
    </message>
    <message>
        <source>Arrows walk along the call&apos;s ways, Tab reads step by step, Enter edits, Insert adds, C connects, Escape leaves the steps.</source>
        <translation>Las flechas recorren los caminos de la llamada, Tab lee paso a paso, Enter edita, Insert añade, C une, Escape sale de los pasos.</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Título del paso</translation>
    </message>
    <message>
        <source>Way out of “%1”</source>
        <translation>Salida de “%1”</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Edit	Enter</source>
        <translation>Editar	Enter</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Cambiar nombre	F2</translation>
    </message>
    <message>
        <source>Add a step after it…	Ins</source>
        <translation>Añadir un paso después…	Ins</translation>
    </message>
    <message>
        <source>Connect…	C</source>
        <translation>Unir…	C</translation>
    </message>
    <message>
        <source>Calls begin here</source>
        <translation>Aquí empiezan las llamadas</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Borrar	Del</translation>
    </message>
    <message>
        <source>Disconnect	Del</source>
        <translation>Separar	Del</translation>
    </message>
</context>
<context>
    <name>occ::ui::CalmCard</name>
    <message>
        <source>Only on working days of the client’s calendar</source>
        <translation>Solo en días laborables del calendario del cliente</translation>
    </message>
    <message>
        <source>Quiet hours and limits</source>
        <translation>Horas de silencio y límites</translation>
    </message>
    <message>
        <source>In the client’s own time zone</source>
        <translation>En la zona horaria del propio cliente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save quiet hours and limits</source>
        <translation>Guardar las horas de silencio y los límites</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Nothing goes out from</source>
        <translation>Nada sale desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Messages to one client a day</source>
        <translation>Mensajes por cliente y día</translation>
    </message>
    <message>
        <source>Given up after so many days</source>
        <translation>Se abandona tras tantos días</translation>
    </message>
</context>
<context>
    <name>occ::ui::CarriedModel</name>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo vencimiento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>on track, and the milestone</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>occ::ui::ChannelsCard</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>smtp.company.example</source>
        <translation>smtp.company.example</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>Nombre del remitente</translation>
    </message>
    <message>
        <source>Sender’s address</source>
        <translation>Dirección del remitente</translation>
    </message>
    <message>
        <source>team@company.example</source>
        <translation>team@company.example</translation>
    </message>
    <message>
        <source>Domain in Message-IDs</source>
        <translation>Dominio en los Message-ID</translation>
    </message>
    <message>
        <source>company.example</source>
        <translation>company.example</translation>
    </message>
    <message>
        <source>imap.company.example</source>
        <translation>imap.company.example</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>INBOX</source>
        <translation>INBOX</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>#onboarding</source>
        <translation>#onboarding</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>Sent from number</source>
        <translation>Número remitente</translation>
    </message>
    <message>
        <source>+12025550123</source>
        <translation>+12025550123</translation>
    </message>
    <message>
        <source>Telnyx API key</source>
        <translation>Clave de API de Telnyx</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Mensajes de texto</translation>
    </message>
    <message>
        <source>Letters to clients go out through it. Until it is set up they wait.</source>
        <translation>Los correos a los clientes salen por él. Hasta que se configure, esperan.</translation>
    </message>
    <message>
        <source>A client’s answer is read here and stops the 48-hour clock.</source>
        <translation>La respuesta de un cliente se lee aquí y detiene el plazo de 48 horas.</translation>
    </message>
    <message>
        <source>Text messages to clients go out through Telnyx.</source>
        <translation>Los mensajes de texto a los clientes salen por Telnyx.</translation>
    </message>
    <message>
        <source>Notices and digests for the team are posted there.</source>
        <translation>Ahí se publican los avisos y resúmenes para el equipo.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the channels</source>
        <translation>Guardar los canales</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS desde el primer byte</translation>
    </message>
    <message>
        <source>None, for a server on this machine</source>
        <translation>Ninguno, para un servidor en este equipo</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>Vacío: queda como está</translation>
    </message>
    <message>
        <source>The sender’s address is missing. Write it as team@company.example.</source>
        <translation>Falta la dirección del remitente. Escríbala así: team@company.example.</translation>
    </message>
</context>
<context>
    <name>occ::ui::CheckStep</name>
    <message>
        <source>Checked so far</source>
        <translation>Revisado hasta ahora</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada cambió.</translation>
    </message>
    <message>
        <source>It cannot be imported like this</source>
        <translation>Así no se puede importar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué revisar</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Guardar filas rechazadas…</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Filas por revisar</translation>
    </message>
    <message>
        <source>Enter or Space decides whether a row is imported or left out.</source>
        <translation>Enter o Espacio decide si una fila se importa o se omite.</translation>
    </message>
    <message>
        <source>Checking the file, nothing is changed</source>
        <translation>Revisando el archivo, nada cambia</translation>
    </message>
    <message>
        <source>rows to be added</source>
        <translation>filas por agregar</translation>
    </message>
    <message>
        <source>known rows that differ</source>
        <translation>filas conocidas con diferencias</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>no se pueden importar</translation>
    </message>
    <message>
        <source>No duplicate found</source>
        <translation>Ningún duplicado</translation>
    </message>
    <message>
        <source>Every row can be taken</source>
        <translation>Todas las filas se pueden importar</translation>
    </message>
    <message>
        <source>Nothing worth a note</source>
        <translation>Nada que señalar</translation>
    </message>
    <message>
        <source>No row shares an e-mail address or phone number with another company.</source>
        <translation>Ninguna fila comparte correo o teléfono con otra empresa.</translation>
    </message>
    <message>
        <source>The import changes what the figures above say, and one undo takes it back.</source>
        <translation>La importación cambia lo que dicen las cifras de arriba, y se deshace de una vez.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>Checking: %n rows so far, nothing is changed</source>
        <translation>
            <numerusform>Revisando: %Ln fila hasta ahora, nada cambia</numerusform>
            <numerusform>Revisando: %Ln filas hasta ahora, nada cambia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected rows are in %1. Correct them there and import that file.</source>
        <translation>
            <numerusform>%Ln fila rechazada está en %1. Corríjala ahí e importe ese archivo.</numerusform>
            <numerusform>%Ln filas rechazadas están en %1. Corríjalas ahí e importe ese archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n new clients</source>
        <translation>
            <numerusform>y %Ln cliente nuevo</numerusform>
            <numerusform>y %Ln clientes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::Chip</name>
    <message>
        <source>Takes this filter away</source>
        <translation>Quita este filtro</translation>
    </message>
</context>
<context>
    <name>occ::ui::ClientChoice</name>
    <message>
        <source>Part of a client&apos;s name</source>
        <translation>Parte del nombre de un cliente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>occ::ui::ClientModel</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Onboardings</source>
        <translation>Incorporaciones</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
</context>
<context>
    <name>occ::ui::ClientPage</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>%1, signed %2 (%3 of %4)</source>
        <translation>%1, firma %2 (%3 de %4)</translation>
    </message>
    <message>
        <source>Survey answer…</source>
        <translation>Respuesta de encuesta…</translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation>Responsable…</translation>
    </message>
    <message>
        <source>Start another onboarding…</source>
        <translation>Iniciar otra incorporación…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Poner en pausa…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Hand off…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Cancel onboarding…</source>
        <translation>Cancelar incorporación…</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Cliente anterior</translation>
    </message>
    <message>
        <source>Previous client of the list (Alt ↑)</source>
        <translation>Cliente anterior de la lista (Alt ↑)</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Cliente siguiente</translation>
    </message>
    <message>
        <source>Next client of the list (Alt ↓)</source>
        <translation>Cliente siguiente de la lista (Alt ↓)</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Registrar comunicación</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Marcar como vista</translation>
    </message>
    <message>
        <source>Says that somebody has seen it. The escalation goes on until it is resolved.</source>
        <translation>Indica que alguien la vio. El escalamiento continúa hasta que se resuelva.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Milestones and items</source>
        <translation>Hitos y tareas</translation>
    </message>
    <message>
        <source>No onboarding yet</source>
        <translation>Aún no hay incorporación</translation>
    </message>
    <message>
        <source>Start one to get every milestone and item with its dates.</source>
        <translation>Inicie una para obtener todos los hitos y tareas con sus fechas.</translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation>Iniciar incorporación</translation>
    </message>
    <message>
        <source>Move date…</source>
        <translation>Mover fecha…</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
    <message>
        <source>go-live %1</source>
        <translation>puesta en marcha %1</translation>
    </message>
    <message>
        <source>Why red</source>
        <translation>Por qué en rojo</translation>
    </message>
    <message>
        <source>Why amber</source>
        <translation>Por qué en ámbar</translation>
    </message>
    <message>
        <source>Root cause…</source>
        <translation>Causa raíz…</translation>
    </message>
    <message>
        <source>Complete since %1</source>
        <translation>Completo desde %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Movido: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>Contacts from vCards…</source>
        <translation>Contactos de vCards…</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>Agregar tarea…</translation>
    </message>
    <message>
        <source>Space ticks · E evidence · F2 edit · N not applicable · X blocked · Enter more</source>
        <translation>Espacio marca · E evidencia · F2 editar · N no aplica · X bloqueada · Enter más</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>What of the client is shown</source>
        <translation>Qué se muestra del cliente</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Incorporación</translation>
    </message>
</context>
<context>
    <name>occ::ui::ClientWords</name>
    <message>
        <source>The specialist</source>
        <translation>El especialista</translation>
    </message>
    <message>
        <source>The team lead</source>
        <translation>El líder de equipo</translation>
    </message>
    <message>
        <source>The executive</source>
        <translation>La dirección</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a role and a person</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>entrante</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>saliente</translation>
    </message>
    <message>
        <source>reply expected</source>
        <translation>espera respuesta</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alerta: %1</translation>
    </message>
    <message>
        <source>%1 told, unresolved</source>
        <translation>%1 recibió aviso, sin resolver</translation>
    </message>
    <message>
        <source>Over by itself: %1</source>
        <translation>Superado por sí solo: %1</translation>
    </message>
    <message>
        <source>%1 is told if nothing changes</source>
        <translation>%1 recibirá aviso si nada cambia</translation>
    </message>
    <message>
        <source>%1 is told in %2 if nothing changes.</source>
        <translation>%1 recibirá aviso en %2 si nada cambia.</translation>
    </message>
    <message>
        <source>Turns red in %1 if nothing happens: %2.</source>
        <translation>Pasa a rojo en %1 si no ocurre nada: %2.</translation>
    </message>
</context>
<context>
    <name>occ::ui::ClientsFeature</name>
    <message>
        <source>No onboarding is running.</source>
        <translation>No hay incorporaciones en curso.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Cliente nuevo…</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Registrar una comunicación</translation>
    </message>
    <message>
        <source>Open a blocker</source>
        <translation>Abrir un bloqueo</translation>
    </message>
    <message>
        <source>Tick the item, or open it again</source>
        <translation>Marcar la tarea, o reabrirla</translation>
    </message>
    <message>
        <source>Evidence, not applicable, blocked</source>
        <translation>Evidencia, no aplica, bloqueada</translation>
    </message>
    <message>
        <source>Previous and next client of the list</source>
        <translation>Cliente anterior y siguiente de la lista</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Onboardings</source>
        <translation>Incorporaciones</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Contacts logged</source>
        <translation>Comunicaciones</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Respuestas de encuestas</translation>
    </message>
    <message>
        <source>Edit the item, or move it to another milestone</source>
        <translation>Editar la tarea o moverla a otro hito</translation>
    </message>
    <message>
        <source>Acknowledge the red flag</source>
        <translation>Marcar la señal de alerta como vista</translation>
    </message>
    <message>
        <source>Resolve the red flag</source>
        <translation>Resolver la señal de alerta</translation>
    </message>
</context>
<context>
    <name>occ::ui::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Filter  (Ctrl F)</source>
        <translation>Filtrar  (Ctrl F)</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>Ningún cliente coincide</translation>
    </message>
    <message>
        <source>Try fewer words.</source>
        <translation>Pruebe con menos palabras.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add one, import a list, or start an onboarding.</source>
        <translation>Agregue uno, importe una lista o inicie una incorporación.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
</context>
<context>
    <name>occ::ui::ColumnStep</name>
    <message>
        <source>As it will be imported</source>
        <translation>Como se importará</translation>
    </message>
    <message>
        <source>First rows as they will be imported</source>
        <translation>Primeras filas como se importarán</translation>
    </message>
    <message>
        <source>Suggest anew</source>
        <translation>Sugerir de nuevo</translation>
    </message>
    <message>
        <source>Saved mappings</source>
        <translation>Asignaciones guardadas</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Keeps this mapping under a name, for the next file of this shape</source>
        <translation>Guarda esta asignación con un nombre, para el próximo archivo de esta forma</translation>
    </message>
    <message>
        <source>Fields and their columns</source>
        <translation>Campos y sus columnas</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Columna para %1</translation>
    </message>
    <message>
        <source>– not imported –</source>
        <translation>– no se importa –</translation>
    </message>
    <message>
        <source>Required: choose its column.</source>
        <translation>Obligatorio: elija su columna.</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Como está en el archivo</translation>
    </message>
    <message>
        <source>choose the column for: %1</source>
        <translation>elija la columna para: %1</translation>
    </message>
    <message>
        <source>No saved mapping yet</source>
        <translation>Ninguna asignación guardada</translation>
    </message>
    <message>
        <source>Use a saved mapping…</source>
        <translation>Usar asignación guardada…</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Guardar la asignación</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The next file of this shape is then mapped at once. One of the same name is replaced.</source>
        <translation>El próximo archivo de esta forma se asigna de inmediato. Una del mismo nombre se reemplaza.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first %1 rows have a fault, in red</source>
        <translation>
            <numerusform>%Ln de las primeras %1 filas tiene un error, en rojo</numerusform>
            <numerusform>%Ln de las primeras %1 filas tienen un error, en rojo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n rows</source>
        <translation>
            <numerusform>primeras filas: %Ln</numerusform>
            <numerusform>primeras filas: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::ComplianceFeature</name>
    <message>
        <source>There is no client yet.</source>
        <translation>Aún no hay ningún cliente.</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write the control’s evidence</source>
        <translation>Escribir la evidencia del control</translation>
    </message>
    <message>
        <source>The control is met</source>
        <translation>El control se cumple</translation>
    </message>
    <message>
        <source>The control does not apply</source>
        <translation>El control no se aplica</translation>
    </message>
    <message>
        <source>Save the control</source>
        <translation>Guardar el control</translation>
    </message>
</context>
<context>
    <name>occ::ui::ComplianceTab</name>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Mandatory controls met</source>
        <translation>Controles obligatorios cumplidos</translation>
    </message>
    <message>
        <source>Which controls</source>
        <translation>Qué controles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Toca revisar</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Aquí no hay nada que hacer.</translation>
    </message>
    <message>
        <source>The control, recording and what the industry asks for</source>
        <translation>El control, la grabación y lo que pide el sector</translation>
    </message>
    <message>
        <source>%1 of %2 mandatory controls met</source>
        <translation>%1 de %2 controles obligatorios cumplidos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No mandatory control is open; go-live may be approved.</source>
        <translation>Ningún control obligatorio está abierto; puede aprobarse la puesta en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; y %Ln más</numerusform>
            <numerusform>%1; y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go-live is refused until %n mandatory control(s) are met</source>
        <translation>
            <numerusform>La puesta en marcha se rechaza hasta que se cumpla %Ln control obligatorio</numerusform>
            <numerusform>La puesta en marcha se rechaza hasta que se cumplan %Ln controles obligatorios</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1; chosen by hand</source>
        <translation>%1; elegido a mano</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Add %1 again (left out: %2)</source>
        <translation>Añadir %1 otra vez (omitido: %2)</translation>
    </message>
    <message>
        <source>Leave out %1…</source>
        <translation>Omitir %1…</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>The client’s industry asks for it. What was entered for it is kept.</source>
        <translation>El sector del cliente lo pide. Lo introducido se conserva.</translation>
    </message>
    <message>
        <source>What was entered for it is kept.</source>
        <translation>Lo introducido se conserva.</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Por qué no se aplica</translation>
    </message>
</context>
<context>
    <name>occ::ui::ConditionEdit</name>
    <message>
        <source>Only if</source>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Below which score</source>
        <translation>Por debajo de qué puntuación</translation>
    </message>
</context>
<context>
    <name>occ::ui::ConflictDetail</name>
    <message>
        <source>Decided here, carried out with the next round. Ctrl+Z takes it back.</source>
        <translation>Decidido aquí; se lleva a cabo en la próxima ronda. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modificado %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Both sides changed it since they last agreed. Nothing is overwritten until somebody decides.</source>
        <translation>Ambos lados lo cambiaron desde que coincidían. No se sobrescribe nada hasta que alguien decida.</translation>
    </message>
    <message>
        <source>They look alike, but not enough to put them together without asking.</source>
        <translation>Se parecen, pero no lo bastante para unirlas sin preguntar.</translation>
    </message>
    <message>
        <source>Somebody deleted it in %1. Here it is still there.</source>
        <translation>Alguien la eliminó en %1. Aquí sigue existiendo.</translation>
    </message>
    <message>
        <source>It was taken back here. In %1 it is still there.</source>
        <translation>Se retiró aquí. En %1 sigue existiendo.</translation>
    </message>
    <message>
        <source>Two records became one in %1; here they are two.</source>
        <translation>Dos fichas se unieron en una en %1; aquí son dos.</translation>
    </message>
    <message numerus="yes">
        <source>one of %n that are chosen</source>
        <translation>
            <numerusform>una de %Ln elegida</numerusform>
            <numerusform>una de %Ln elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>hallado %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Último acuerdo</translation>
    </message>
    <message>
        <source>They had not agreed on a value yet.</source>
        <translation>Aún no habían coincidido en ningún valor.</translation>
    </message>
    <message>
        <source>What both had before</source>
        <translation>Lo que ambos tenían antes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is chosen has no answer in common. Choose fewer.</source>
        <translation>Lo elegido no tiene ninguna respuesta en común. Elija menos.</translation>
    </message>
</context>
<context>
    <name>occ::ui::ConflictModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>occ::ui::ConflictsPage</name>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Which conflicts</source>
        <translation>Qué conflictos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>En ambos lados</translation>
    </message>
    <message>
        <source>Doubtful pairs</source>
        <translation>Pares dudosos</translation>
    </message>
    <message>
        <source>Deleted or merged</source>
        <translation>Borradas o unidas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What came, what went, and why</source>
        <translation>Lo que llegó, lo que salió y por qué</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada que decidir</translation>
    </message>
    <message>
        <source>To decide with %1</source>
        <translation>Por decidir con %1</translation>
    </message>
    <message>
        <source>Both sides agree, or the mapping says who wins. What comes up stands here.</source>
        <translation>Ambos lados coinciden, o la asignación dice quién gana. Lo que surja aparece aquí.</translation>
    </message>
    <message>
        <source>There is nothing of this kind. See them all with the first chip.</source>
        <translation>No hay nada de esta clase. Véalo todo con el primer filtro.</translation>
    </message>
</context>
<context>
    <name>occ::ui::ConnectionCard</name>
    <message>
        <source>How far the round is</source>
        <translation>Hasta dónde va la ronda</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Esperando al navegador…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Kept alike</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Poner en pausa</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Frecuencia…</translation>
    </message>
    <message>
        <source>Mapping…</source>
        <translation>Asignación…</translation>
    </message>
    <message>
        <source>Dry run…</source>
        <translation>Simular…</translation>
    </message>
    <message>
        <source>What the next round would do; nothing is written.</source>
        <translation>Lo que haría la próxima ronda; no se escribe nada.</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>records on both sides</source>
        <translation>fichas en ambos lados</translation>
    </message>
    <message>
        <source>with the next round</source>
        <translation>con la próxima ronda</translation>
    </message>
    <message>
        <source>need somebody</source>
        <translation>sin resolver</translation>
    </message>
    <message>
        <source>nothing failed</source>
        <translation>nada falló</translation>
    </message>
    <message>
        <source>both sides changed</source>
        <translation>en ambos lados</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>nada pendiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>See the preview</source>
        <translation>Ver vista previa</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Lista para empezar</translation>
    </message>
    <message>
        <source>See what would be created and matched, then begin.</source>
        <translation>Vea qué se crearía y qué coincidiría, y luego empiece.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>%1 does not let us in any more</source>
        <translation>%1 ya no nos deja entrar</translation>
    </message>
    <message>
        <source>The key or sign-in has run out or was revoked. What waits is kept.</source>
        <translation>La clave o el inicio de sesión caducó o fue revocado. Lo que espera se conserva.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>occ::ui::ContactCards</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>Contacts for %1</source>
        <translation>Contactos para %1</translation>
    </message>
    <message>
        <source>Add contacts</source>
        <translation>Agregar contactos</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>Personas del archivo</translation>
    </message>
    <message>
        <source>Space decides who is added. One undo takes all of them back.</source>
        <translation>Espacio decide a quién se agrega. Se deshace todo de una vez.</translation>
    </message>
    <message>
        <source>Contacts from vCards</source>
        <translation>Contactos de vCards</translation>
    </message>
    <message>
        <source>vCards (*.vcf *.vcard)</source>
        <translation>vCards (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be taken here.</source>
        <translation>%1 no se puede usar aquí.</translation>
    </message>
    <message>
        <source>Drop vCards (.vcf) to add contacts, or a table (.csv) to import it.</source>
        <translation>Suelte vCards (.vcf) para agregar contactos, o una tabla (.csv) para importarla.</translation>
    </message>
</context>
<context>
    <name>occ::ui::ControlPanel</name>
    <message>
        <source>Choose a control to see what it asks for and to enter its evidence.</source>
        <translation>Elija un control para ver qué pide e introducir su evidencia.</translation>
    </message>
    <message>
        <source>State of the control</source>
        <translation>Estado del control</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Por qué no se aplica</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quién se ocupa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the control</source>
        <translation>Guardar el control</translation>
    </message>
    <message>
        <source>Reviewed, still holds</source>
        <translation>Revisado, sigue valiendo</translation>
    </message>
    <message>
        <source>Whoever has the role</source>
        <translation>Quien tenga la función</translation>
    </message>
    <message>
        <source>Mandatory for go-live</source>
        <translation>Obligatorio para la puesta en marcha</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>evidence is a link or a file</source>
        <translation>la evidencia es un enlace o un archivo</translation>
    </message>
    <message>
        <source>evidence is a file, or a link to it</source>
        <translation>la evidencia es un archivo o un enlace a él</translation>
    </message>
    <message>
        <source>a note is enough as evidence</source>
        <translation>basta una nota como evidencia</translation>
    </message>
    <message>
        <source>reviewed every %1</source>
        <translation>se revisa cada %1</translation>
    </message>
    <message>
        <source>agreement.pdf, in the client’s folder</source>
        <translation>acuerdo.pdf, en la carpeta del cliente</translation>
    </message>
    <message>
        <source>How it is met</source>
        <translation>Cómo se cumple</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Its review was due %1.</source>
        <translation>Su revisión tocaba el %1.</translation>
    </message>
    <message>
        <source>Next review %1.</source>
        <translation>Próxima revisión: %1.</translation>
    </message>
</context>
<context>
    <name>occ::ui::CrmFeature</name>
    <message>
        <source>There is no connection yet.</source>
        <translation>Aún no hay ninguna conexión.</translation>
    </message>
    <message>
        <source>The log speaks of no client yet.</source>
        <translation>El registro aún no habla de ningún cliente.</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>CRM: to decide</source>
        <translation>CRM: por decidir</translation>
    </message>
    <message>
        <source>CRM: log</source>
        <translation>CRM: registro</translation>
    </message>
    <message>
        <source>CRM: preview</source>
        <translation>CRM: vista previa</translation>
    </message>
    <message>
        <source>Sync now, or cancel the round</source>
        <translation>Sincronizar ahora, o cancelar la ronda</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Poner en pausa o reanudar</translation>
    </message>
    <message>
        <source>See what is to be decided</source>
        <translation>Ver lo que hay que decidir</translation>
    </message>
    <message>
        <source>See the log</source>
        <translation>Ver el registro</translation>
    </message>
    <message>
        <source>See the mapping</source>
        <translation>Ver la asignación</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Lo nuestro</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>The same, or different</source>
        <translation>La misma, o distinta</translation>
    </message>
    <message>
        <source>Keep, make again, remove there</source>
        <translation>Dejar, crear de nuevo, quitar allí</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Show in the CRM</source>
        <translation>Ver en el CRM</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the client or deal</source>
        <translation>Abrir el cliente o la oportunidad</translation>
    </message>
    <message>
        <source>The pair is the same, or different</source>
        <translation>El par es el mismo, o distinto</translation>
    </message>
    <message>
        <source>Begin syncing</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>What came and went</source>
        <translation>Lo que llegó y salió</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>occ::ui::CrmLogModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>occ::ui::CrmLogPage</name>
    <message>
        <source>What came and went</source>
        <translation>Lo que llegó y salió</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>occ::ui::CrmLogView</name>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>What came and went</source>
        <translation>Lo que llegó y salió</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Abrir aquí</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show in CRM</source>
        <translation>Ver en CRM</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>Ver más antiguas</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>No line says so. See them all with the first chip.</source>
        <translation>Ninguna línea lo dice. Véalas todas con el primer filtro.</translation>
    </message>
    <message>
        <source>This client has not come from a CRM or gone to one yet.</source>
        <translation>Este cliente aún no ha llegado de un CRM ni ha ido a ninguno.</translation>
    </message>
    <message>
        <source>What comes and goes with the rounds is told here, for 90 days.</source>
        <translation>Lo que entra y sale con las rondas se cuenta aquí durante 90 días.</translation>
    </message>
    <message>
        <source>It is tried again with the next round.</source>
        <translation>Se intenta de nuevo en la próxima ronda.</translation>
    </message>
</context>
<context>
    <name>occ::ui::CrmMapping</name>
    <message>
        <source>⇄ Both ways</source>
        <translation>⇄ Dos sentidos</translation>
    </message>
    <message>
        <source>← From %1</source>
        <translation>← De %1</translation>
    </message>
    <message>
        <source>→ To %1</source>
        <translation>→ A %1</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Somebody decides</source>
        <translation>Alguien decide</translation>
    </message>
    <message>
        <source>Ours wins</source>
        <translation>Gana lo nuestro</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>Gana %1</translation>
    </message>
    <message>
        <source>The newest wins</source>
        <translation>Gana lo último</translation>
    </message>
    <message>
        <source>Text as it is</source>
        <translation>Texto tal cual</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nombre y apellido</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>By a list of options</source>
        <translation>Por lista de opciones</translation>
    </message>
    <message>
        <source>By a list of stages</source>
        <translation>Por lista de etapas</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>The company it belongs to</source>
        <translation>La empresa a la que pertenece</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>occ::ui::CrmOptions</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (quitado)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>no entra</translation>
    </message>
    <message>
        <source>Anything else that comes in</source>
        <translation>Cualquier otra cosa que llegue</translation>
    </message>
</context>
<context>
    <name>occ::ui::CrmPage</name>
    <message>
        <source>What came and went</source>
        <translation>Lo que llegó y salió</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Work here, and your CRM stays right</source>
        <translation>Trabaje aquí y su CRM sigue en orden</translation>
    </message>
    <message>
        <source>Clients, contacts and deals are kept alike on both sides, also what you change without a connection. Where both sides changed the same thing, you are asked; nothing is overwritten silently. A preview shows what would happen before anything does.</source>
        <translation>Clientes, contactos y oportunidades se mantienen iguales en ambos lados, también lo que cambie sin conexión. Donde ambos lados cambiaron lo mismo, se le pregunta; nada se sobrescribe sin avisar. Una vista previa muestra lo que ocurriría antes de que ocurra nada.</translation>
    </message>
    <message>
        <source>CRMs to connect to</source>
        <translation>CRM a los que conectarse</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Connect a CRM</source>
        <translation>Conectar un CRM</translation>
    </message>
</context>
<context>
    <name>occ::ui::CrmSheets</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Consumer key of the app</source>
        <translation>Clave de consumidor</translation>
    </message>
    <message>
        <source>From the External Client App an administrator set up for this program.</source>
        <translation>De la External Client App que un administrador configuró para este programa.</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Clave de servicio</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in the workspace.</source>
        <translation>Se guarda en el llavero de este equipo, nunca en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>Write it as https://crm.company.example.</source>
        <translation>Escríbala como https://crm.company.example.</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>Falta el usuario.</translation>
    </message>
    <message>
        <source>Type who signs in.</source>
        <translation>Escriba quién inicia sesión.</translation>
    </message>
    <message>
        <source>The consumer key is missing.</source>
        <translation>Falta la clave de consumidor.</translation>
    </message>
    <message>
        <source>Copy it from the app’s OAuth settings.</source>
        <translation>Cópiela de la configuración OAuth de la aplicación.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Falta.</translation>
    </message>
    <message>
        <source>Type or paste it.</source>
        <translation>Escríbala o péguela.</translation>
    </message>
    <message>
        <source>https://tryton.company.example/database</source>
        <translation>https://tryton.company.example/database</translation>
    </message>
    <message>
        <source>https://login.salesforce.com</source>
        <translation>https://login.salesforce.com</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Log-in host</source>
        <translation>Servidor de acceso</translation>
    </message>
    <message>
        <source>With the name of its database at the end.</source>
        <translation>Con el nombre de su base de datos al final.</translation>
    </message>
    <message>
        <source>Empty: the usual one. A sandbox has its own.</source>
        <translation>Vacío: el habitual. Un entorno de pruebas tiene el suyo.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Nothing is sent or changed yet: a preview comes first.</source>
        <translation>Aún no se envía ni se cambia nada: primero viene una vista previa.</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Volver a entrar en %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>What waits to be sent is kept and goes with the next round.</source>
        <translation>Lo que espera para enviarse se conserva y sale en la próxima ronda.</translation>
    </message>
    <message>
        <source>When %1 is synced</source>
        <translation>Cuándo se sincroniza %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Solo a petición</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Cada 5 minutos</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Cada 15 minutos</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Cada 4 horas</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation>Cada %1 minutos</translation>
    </message>
    <message>
        <source>Rounds come</source>
        <translation>Ritmo de rondas</translation>
    </message>
    <message>
        <source>A round without changes costs a few requests of the CRM’s allowance.</source>
        <translation>Una ronda sin cambios gasta unas pocas peticiones del cupo del CRM.</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Desconectar %1</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>All records stay on both sides. What belongs together is forgotten, so that a new connection begins with a preview; the log and what waits to be sent go, too.</source>
        <translation>Todas las fichas se quedan en ambos lados. Se olvida qué va junto, de modo que una conexión nueva empieza con una vista previa; el registro y lo que espera para enviarse también desaparecen.</translation>
    </message>
</context>
<context>
    <name>occ::ui::CrmTask</name>
    <message>
        <source>The CRM does not say where this record is shown.</source>
        <translation>El CRM no dice dónde se muestra esta ficha.</translation>
    </message>
    <message>
        <source>Look for it there by its name.</source>
        <translation>Búsquela allí por su nombre.</translation>
    </message>
</context>
<context>
    <name>occ::ui::CrmWords</name>
    <message>
        <source>You need a service key: an administrator makes one in HubSpot under Settings, Integrations.</source>
        <translation>Necesita una clave de servicio: un administrador la crea en HubSpot, en Configuración, Integraciones.</translation>
    </message>
    <message>
        <source>You sign in through the browser, as you do every day; no password comes in here.</source>
        <translation>Inicia sesión en el navegador, como todos los días; aquí no entra ninguna contraseña.</translation>
    </message>
    <message>
        <source>You need the server’s address, a user and its password.</source>
        <translation>Necesita la dirección del servidor, un usuario y su contraseña.</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Vuelva a entrar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>No round yet.</source>
        <translation>Aún sin rondas.</translation>
    </message>
    <message>
        <source>Last round %1: %2</source>
        <translation>Última ronda %1: %2</translation>
    </message>
    <message>
        <source>Nothing is sent or changed before you have seen the preview.</source>
        <translation>No se envía ni se cambia nada antes de que vea la vista previa.</translation>
    </message>
    <message>
        <source>Paused: changes are kept and go when it is resumed.</source>
        <translation>En pausa: los cambios se conservan y salen cuando se reanude.</translation>
    </message>
    <message>
        <source>It goes on once somebody has signed in; what waits is kept.</source>
        <translation>Continúa cuando alguien haya iniciado sesión; lo que espera se conserva.</translation>
    </message>
    <message>
        <source>The next round comes when you ask for it.</source>
        <translation>La próxima ronda llega cuando usted la pida.</translation>
    </message>
    <message>
        <source>The next round is due now.</source>
        <translation>Toca ya la próxima ronda.</translation>
    </message>
    <message>
        <source>Next round %1, every %2.</source>
        <translation>Próxima ronda %1, cada %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Reading from %1…</source>
        <translation>Leyendo de %1…</translation>
    </message>
    <message>
        <source>Reading: %1, %2 so far</source>
        <translation>Leyendo: %1, %2 hasta ahora</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Aplicando</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4</source>
        <translation>%1: %2, %3 de %4</translation>
    </message>
    <message>
        <source>%1: %2, %3 so far</source>
        <translation>%1: %2, %3 hasta ahora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The round was stopped. What was done stands; the rest goes with the next one.</source>
        <translation>La ronda se detuvo. Lo hecho queda; el resto va con la próxima.</translation>
    </message>
    <message>
        <source>%1 came, %2 went, %3 to decide, %4 failed.</source>
        <translation>%1 llegaron, %2 salieron, %3 por decidir, %4 fallaron.</translation>
    </message>
    <message>
        <source>Same record?</source>
        <translation>¿La misma ficha?</translation>
    </message>
    <message>
        <source>Deleted in the CRM</source>
        <translation>Eliminada en el CRM</translation>
    </message>
    <message>
        <source>Gone here</source>
        <translation>No está aquí</translation>
    </message>
    <message>
        <source>Merged in the CRM</source>
        <translation>Unida en el CRM</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Lo nuestro</translation>
    </message>
    <message>
        <source>Take %1’s</source>
        <translation>Lo de %1</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La misma</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinta</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Crear de nuevo</translation>
    </message>
    <message>
        <source>Remove it there too</source>
        <translation>Quitarla también allí</translation>
    </message>
    <message>
        <source>The next round writes our value into %1.</source>
        <translation>La próxima ronda escribe nuestro valor en %1.</translation>
    </message>
    <message>
        <source>The next round takes %1’s value over here.</source>
        <translation>La próxima ronda trae aquí el valor de %1.</translation>
    </message>
    <message>
        <source>The two are put together and kept alike from now on.</source>
        <translation>Las dos se unen y desde ahora se mantienen iguales.</translation>
    </message>
    <message>
        <source>Each gets a counterpart of its own on the other side.</source>
        <translation>Cada una recibe su propia pareja en el otro lado.</translation>
    </message>
    <message>
        <source>Nothing is deleted or made; the two go their own ways.</source>
        <translation>No se elimina ni se crea nada; cada una sigue su camino.</translation>
    </message>
    <message>
        <source>The missing one is made anew from the one that is left.</source>
        <translation>La que falta se crea de nuevo a partir de la que queda.</translation>
    </message>
    <message>
        <source>The record is archived in %1.</source>
        <translation>La ficha se archiva en %1.</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Enlazada</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardActions</name>
    <message>
        <source>With the chosen clients</source>
        <translation>Con los clientes elegidos</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reasignar</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>Registrar comunicación…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Poner en pausa…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Reassign to</source>
        <translation>Reasignar a</translation>
    </message>
    <message>
        <source>Go-live target…</source>
        <translation>Puesta en marcha prevista…</translation>
    </message>
    <message numerus="yes">
        <source>%n clients chosen</source>
        <translation>
            <numerusform>%Ln cliente elegido</numerusform>
            <numerusform>%Ln clientes elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardCharts</name>
    <message>
        <source>Load by owner</source>
        <translation>Carga por responsable</translation>
    </message>
    <message>
        <source>Due by week</source>
        <translation>Vencen por semana</translation>
    </message>
    <message>
        <source>against capacity</source>
        <translation>frente a la capacidad</translation>
    </message>
    <message>
        <source>the next date of each client</source>
        <translation>la próxima fecha de cada cliente</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 días</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardDelegate</name>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Puesta en marcha</translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardFilters</name>
    <message>
        <source>Which onboardings</source>
        <translation>Qué incorporaciones</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>Mis clientes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Red and amber</source>
        <translation>Rojo y ámbar</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Vencen esta semana</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Filter  (Ctrl F)</source>
        <translation>Filtrar  (Ctrl F)</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Agregar filtro</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna aún</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Por responsable</translation>
    </message>
    <message>
        <source>By health</source>
        <translation>Por salud</translation>
    </message>
    <message>
        <source>By playbook</source>
        <translation>Por procedimiento</translation>
    </message>
    <message>
        <source>By industry</source>
        <translation>Por sector</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Playbook: %1</source>
        <translation>Procedimiento: %1</translation>
    </message>
    <message>
        <source>Industry: %1</source>
        <translation>Sector: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardModel</name>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo vencimiento</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Última comunicación</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>No target yet (D)</source>
        <translation>Sin fecha aún (D)</translation>
    </message>
    <message>
        <source>%1 · %2 clients, %3 red</source>
        <translation>%1 · %2 clientes, %3 en rojo</translation>
    </message>
    <message>
        <source>%1 · %2 clients</source>
        <translation>%1 · %2 clientes</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegado</translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation>Iniciar incorporación</translation>
    </message>
    <message>
        <source>Active onboardings</source>
        <translation>Incorporaciones activas</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vencen hoy</translation>
    </message>
    <message>
        <source>Reply awaited</source>
        <translation>Esperan respuesta</translation>
    </message>
    <message>
        <source>Onboardings</source>
        <translation>Incorporaciones</translation>
    </message>
    <message>
        <source>No onboarding is running</source>
        <translation>No hay incorporaciones en curso</translation>
    </message>
    <message>
        <source>Start one by hand, or win a deal: its onboarding can start from there.</source>
        <translation>Inicie una a mano o gane una oportunidad: su incorporación puede partir de ahí.</translation>
    </message>
    <message>
        <source>No onboarding matches</source>
        <translation>Ninguna incorporación coincide</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>%1 new in 7 days</source>
        <translation>Nuevas en 7 días: %1</translation>
    </message>
    <message>
        <source>1 open alert</source>
        <translation>1 alerta abierta</translation>
    </message>
    <message numerus="yes">
        <source>%n open alerts</source>
        <translation>
            <numerusform>%Ln alerta abierta</numerusform>
            <numerusform>%Ln alertas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>red next, if left alone</source>
        <translation>rojo si nadie actúa</translation>
    </message>
    <message>
        <source>%1 within 7 days</source>
        <translation>En 7 días: %1</translation>
    </message>
    <message>
        <source>the client&apos;s turn</source>
        <translation>le toca al cliente</translation>
    </message>
    <message>
        <source>%1 active · %2</source>
        <translation>Activas: %1 · %2</translation>
    </message>
    <message>
        <source>Sorted by risk · %1 of %2</source>
        <translation>Por riesgo · %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>past the due date</source>
        <translation>pasado el vencimiento</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <comment>date format</comment>
        <translation>dddd d &apos;de&apos; MMMM, HH:mm</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Nothing fits these filters and words together.</source>
        <translation>Nada cumple estos filtros y palabras a la vez.</translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardView</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>occ::ui::DealModel</name>
    <message>
        <source>Deal</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Oportunidad %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::DealPage</name>
    <message>
        <source>Previous deal</source>
        <translation>Oportunidad anterior</translation>
    </message>
    <message>
        <source>Previous deal of the list (Alt ↑)</source>
        <translation>Oportunidad anterior de la lista (Alt ↑)</translation>
    </message>
    <message>
        <source>Next deal</source>
        <translation>Oportunidad siguiente</translation>
    </message>
    <message>
        <source>Next deal of the list (Alt ↓)</source>
        <translation>Oportunidad siguiente de la lista (Alt ↓)</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation>Iniciar incorporación</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Ficha de evaluación</translation>
    </message>
    <message>
        <source>Qualification scorecard</source>
        <translation>Ficha de calificación</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Se guarda al escribir</translation>
    </message>
    <message>
        <source>Keys 1–5 score, Backspace clears, ↑ ↓ walk, Tab moves on.</source>
        <translation>1–5 puntúan, Retroceso borra, ↑ ↓ recorren, Tab avanza.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>/ 100</source>
        <translation>/ 100</translation>
    </message>
    <message>
        <source>What would change it most</source>
        <translation>Qué la cambiaría más</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Earlier scores</source>
        <translation>Puntuaciones anteriores</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Oportunidad %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>cierre %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>previsto %1</translation>
    </message>
    <message>
        <source>%1 of %2 criteria scored</source>
        <translation>Criterios puntuados: %1 de %2</translation>
    </message>
    <message>
        <source>Qualified: full sales process (%1)</source>
        <translation>Calificada: proceso de venta completo (%1)</translation>
    </message>
    <message>
        <source>Below %1: nurture, score again</source>
        <translation>Menos de %1: cultivar y puntuar de nuevo</translation>
    </message>
    <message>
        <source>The criteria not scored yet can add up to %1 points.</source>
        <translation>Los criterios sin puntuar aún pueden sumar hasta %1 puntos.</translation>
    </message>
    <message>
        <source>Nothing: every criterion is at the top.</source>
        <translation>Nada: todos los criterios están al máximo.</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation>%1: %2, por %3</translation>
    </message>
    <message>
        <source>%1: %2 so far, by %3</source>
        <translation>%1: %2 hasta ahora, por %3</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguna aún.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
</context>
<context>
    <name>occ::ui::DoneStep</name>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>Importado hasta ahora</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Taking everything back…</source>
        <translation>Deshaciendo todo…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>Nothing is kept before everything is read</source>
        <translation>No se guarda nada hasta leerlo todo</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>No hubo nada que cambiar</translation>
    </message>
    <message>
        <source>To the pipeline</source>
        <translation>A las ventas</translation>
    </message>
    <message>
        <source>To the clients</source>
        <translation>A los clientes</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>La importación se deshizo</translation>
    </message>
    <message>
        <source>Everything is as it was before. Redo (Ctrl Shift Z) brings it again.</source>
        <translation>Todo está como antes. Rehacer (Ctrl Mayús Z) la recupera.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows so far</source>
        <translation>
            <numerusform>%Ln fila hasta ahora</numerusform>
            <numerusform>%Ln filas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows imported</source>
        <translation>
            <numerusform>%Ln fila importada</numerusform>
            <numerusform>%Ln filas importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln cambiada</numerusform>
            <numerusform>%Ln cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln rechazada</numerusform>
            <numerusform>%Ln rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new clients</source>
        <translation>
            <numerusform>%Ln cliente nuevo</numerusform>
            <numerusform>%Ln clientes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::EditorPage</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Señales de alerta</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalamiento</translation>
    </message>
    <message>
        <source>Edit playbook</source>
        <translation>Editar procedimiento</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Volver a empezar</translation>
    </message>
    <message>
        <source>Throws the edit away and shows the stored version</source>
        <translation>Descarta la edición y muestra la versión guardada</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Guardar como versión nueva</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Carry to running clients…</source>
        <translation>Llevar a clientes en curso…</translation>
    </message>
    <message>
        <source>Playbook as text</source>
        <translation>Procedimiento como texto</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>F8 next</source>
        <translation>F8: siguiente</translation>
    </message>
    <message>
        <source>began with version %1</source>
        <translation>parte de la versión %1</translation>
    </message>
    <message>
        <source>Your edit is still here.</source>
        <translation>Su edición sigue aquí.</translation>
    </message>
    <message>
        <source>It was not saved the last time. “Start over” shows the stored version.</source>
        <translation>No se guardó la última vez. “Volver a empezar” muestra la versión guardada.</translation>
    </message>
    <message>
        <source>Line %1: %2 %3</source>
        <translation>Línea %1: %2 %3</translation>
    </message>
    <message>
        <source>None. %1 milestones, %2 items, %3 touchpoints.</source>
        <translation>Ninguno. %1 hitos, %2 tareas, %3 puntos de contacto.</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (línea %2)</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 error</translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Good, not saved</source>
        <translation>Correcto, sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Sin guardar.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>Guardado como versión %1.</translation>
    </message>
    <message>
        <source>Running clients stay on their version until you move them.</source>
        <translation>Los clientes en curso siguen con su versión hasta que los cambie.</translation>
    </message>
</context>
<context>
    <name>occ::ui::FileStep</name>
    <message>
        <source>File to import</source>
        <translation>Archivo que se importa</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>What is a row?</source>
        <translation>¿Qué es una fila?</translation>
    </message>
    <message>
        <source>What a row of the file is</source>
        <translation>Qué es una fila del archivo</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.tab)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.tab)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Este archivo no se puede importar</translation>
    </message>
    <message>
        <source>Drop a table here</source>
        <translation>Suelte una tabla aquí</translation>
    </message>
    <message>
        <source>A CSV or text file, as spreadsheets and CRM systems export it.</source>
        <translation>Un archivo CSV o de texto, como lo exportan las hojas de cálculo y los CRM.</translation>
    </message>
    <message>
        <source>%1 · %2 rows · %3 columns</source>
        <translation>%1 · %2 filas · %3 columnas</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>It is guessed from the names of the columns.</source>
        <translation>Se deduce de los nombres de las columnas.</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>Takes: %1</source>
        <translation>Acepta: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::FindNumberSheet</name>
    <message>
        <source>Find numbers for sale</source>
        <translation>Buscar números en venta</translation>
    </message>
    <message>
        <source>Hold for 24 hours</source>
        <translation>Reservar 24 horas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Numbers for sale</source>
        <translation>Números en venta</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Any, or three digits such as 833</source>
        <translation>Cualquiera, o tres cifras como 833</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>With these digits</source>
        <translation>Con estas cifras</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Numbers come from Telnyx and are held there.</source>
        <translation>Los números vienen de Telnyx y se reservan allí.</translation>
    </message>
    <message>
        <source>Asking Telnyx…</source>
        <translation>Se pregunta a Telnyx…</translation>
    </message>
    <message>
        <source>Telnyx has no such number now. Ask for fewer digits.</source>
        <translation>Telnyx no tiene ahora un número así. Pida menos cifras.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are free now.</source>
        <translation>
            <numerusform>%Ln número está libre ahora.</numerusform>
            <numerusform>%Ln números están libres ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Puede</translation>
    </message>
</context>
<context>
    <name>occ::ui::FindingList</name>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Whole flow</source>
        <translation>Todo el flujo</translation>
    </message>
    <message>
        <source>Checked while you work.</source>
        <translation>Se comprueba mientras trabaja.</translation>
    </message>
    <message>
        <source>Enter goes there, F8 to the next.</source>
        <translation>Enter va allí, F8 al siguiente.</translation>
    </message>
</context>
<context>
    <name>occ::ui::FiringDetail</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · vence %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Fin: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <translation>Próximo intento: %1</translation>
    </message>
    <message>
        <source>It may have arrived twice under the same Message-ID: an attempt was cut off.</source>
        <translation>Pudo llegar dos veces con el mismo Message-ID: un intento se interrumpió.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Reenviar %Ln</numerusform>
            <numerusform>Reenviar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n</source>
        <translation>
            <numerusform>Cancelar %Ln</numerusform>
            <numerusform>Cancelar %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::FiringLog</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Failed first</source>
        <translation>Fallos primero</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Log of automations</source>
        <translation>Registro de automatizaciones</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>All automations</source>
        <translation>Todas las automatizaciones</translation>
    </message>
    <message>
        <source>Nothing has fired yet</source>
        <translation>Aún no se ha disparado nada</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Ninguno aquí</translation>
    </message>
    <message>
        <source>“What will fire” shows what is ahead.</source>
        <translation>“Qué se disparará” muestra lo que está por venir.</translation>
    </message>
    <message>
        <source>Choose another state, automation, client or time.</source>
        <translation>Elija otro estado, automatización, cliente o período.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Reenviar %Ln</numerusform>
            <numerusform>Reenviar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n</source>
        <translation>
            <numerusform>Cancelar %Ln</numerusform>
            <numerusform>Cancelar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>%1 of %2 go out again. The others cannot yet: %3</source>
        <translation>Se reenvían %1 de %2. Los demás aún no se pueden reenviar: %3</translation>
    </message>
</context>
<context>
    <name>occ::ui::FiringModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>El equipo</translation>
    </message>
</context>
<context>
    <name>occ::ui::FlowDocument</name>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir “%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Borrar “%1”</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>Mover un paso</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Cambiar el nombre a “%1”</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Empezar aquí</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Ordenar</translation>
    </message>
</context>
<context>
    <name>occ::ui::FlowEditor</name>
    <message>
        <source>What comes next?</source>
        <translation>¿Qué viene después?</translation>
    </message>
    <message>
        <source>Where does it lead?</source>
        <translation>¿Adónde lleva?</translation>
    </message>
    <message>
        <source>Steps to add</source>
        <translation>Pasos que añadir</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Más pequeño (−)</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Show everything (F)</source>
        <translation>Mostrar todo (F)</translation>
    </message>
    <message>
        <source>Tidy up: arrange all steps again</source>
        <translation>Ordenar: disponer de nuevo todos los pasos</translation>
    </message>
    <message>
        <source>Beside the canvas</source>
        <translation>Junto al lienzo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>TeXML</source>
        <translation>TeXML</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>occ::ui::FlowEditorPage</name>
    <message>
        <source>Call flow</source>
        <translation>Flujo de llamadas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Call flow of %1</source>
        <translation>Flujo de llamadas de %1</translation>
    </message>
    <message>
        <source>Go on with the edit</source>
        <translation>Seguir con la edición</translation>
    </message>
    <message>
        <source>Your edit is still here.</source>
        <translation>Su edición sigue aquí.</translation>
    </message>
    <message>
        <source>It was not saved the last time. Undo shows the stored version.</source>
        <translation>La última vez no se guardó. Deshacer muestra la versión guardada.</translation>
    </message>
    <message>
        <source>Start from “%1”</source>
        <translation>Empezar con “%1”</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Aún no hay nada guardado.</translation>
    </message>
    <message>
        <source>This is the template “%1”. Change it and save.</source>
        <translation>Esta es la plantilla “%1”. Cámbiela y guarde.</translation>
    </message>
    <message>
        <source>Not saved, has problems</source>
        <translation>Sin guardar, con problemas</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Has problems</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl Z)</source>
        <translation>Deshacer: %1 (Ctrl Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl Shift Z)</source>
        <translation>Rehacer: %1 (Ctrl Shift Z)</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Aún sin versión</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Sin guardar.</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Versión %1 · %2</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>desplegada</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Volver a la versión %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::FlowWords</name>
    <message>
        <source>Goes on by opening hours and holidays</source>
        <translation>Sigue según el horario y los festivos</translation>
    </message>
    <message>
        <source>Says something, then goes on</source>
        <translation>Dice algo y sigue</translation>
    </message>
    <message>
        <source>Says the choices and waits for a key</source>
        <translation>Dice las opciones y espera una tecla</translation>
    </message>
    <message>
        <source>Rings before everything else</source>
        <translation>Suena antes que todo lo demás</translation>
    </message>
    <message>
        <source>Rings one number</source>
        <translation>Llama a un número</translation>
    </message>
    <message>
        <source>Holds callers until a team is free</source>
        <translation>Retiene a quien llama hasta que un equipo queda libre</translation>
    </message>
    <message>
        <source>Asks the questions of a form</source>
        <translation>Hace las preguntas de un formulario</translation>
    </message>
    <message>
        <source>Rings a team by a rule</source>
        <translation>Llama a un equipo según una regla</translation>
    </message>
    <message>
        <source>Asks another system, then goes on</source>
        <translation>Consulta otro sistema y sigue</translation>
    </message>
    <message>
        <source>Takes a message</source>
        <translation>Toma un mensaje</translation>
    </message>
    <message>
        <source>Says goodbye and hangs up</source>
        <translation>Se despide y cuelga</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from day to day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ningún día</translation>
    </message>
    <message>
        <source>Nobody to ring yet</source>
        <translation>Aún nadie a quien llamar</translation>
    </message>
    <message>
        <source>Rings %1 for %2</source>
        <translation>Llama a %1 durante %2</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>days, from, to</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>Key or voice · waits %1</source>
        <translation>Tecla o voz · espera %1</translation>
    </message>
    <message>
        <source>Waits %1 for a key</source>
        <translation>Espera una tecla %1</translation>
    </message>
    <message>
        <source>%1 · without limit</source>
        <translation>%1 · sin límite</translation>
    </message>
    <message>
        <source>%1 · up to %2</source>
        <translation>%1 · hasta %2</translation>
    </message>
    <message>
        <source>No form yet</source>
        <translation>Aún sin formulario</translation>
    </message>
    <message>
        <source>Form “%1”</source>
        <translation>Formulario “%1”</translation>
    </message>
    <message>
        <source>No system yet</source>
        <translation>Aún sin sistema</translation>
    </message>
    <message>
        <source>Mailbox %1</source>
        <translation>Buzón %1</translation>
    </message>
    <message>
        <source>Mailbox %1 · up to %2</source>
        <translation>Buzón %1 · hasta %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Hangs up</source>
        <translation>Cuelga</translation>
    </message>
    <message>
        <source>Nothing to say yet</source>
        <translation>Aún nada que decir</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%Ln aviso</numerusform>
            <numerusform>%Ln avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Luego</translation>
    </message>
    <message>
        <source>Key %1, %2</source>
        <translation>Tecla %1, %2</translation>
    </message>
    <message>
        <source>%1, leads nowhere</source>
        <translation>%1, no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>%1, goes to %2</source>
        <translation>%1, va a %2</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
</context>
<context>
    <name>occ::ui::FormatStep</name>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>Cómo está escrito el archivo</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Entre celdas</translation>
    </message>
    <message>
        <source>Letters are written in</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Western (windows-1252)</source>
        <translation>Occidental (windows-1252)</translation>
    </message>
    <message>
        <source>Western (ISO-8859-15)</source>
        <translation>Occidental (ISO-8859-15)</translation>
    </message>
    <message>
        <source>Central European (1250)</source>
        <translation>Centroeuropeo (1250)</translation>
    </message>
    <message>
        <source>Central European (8859-2)</source>
        <translation>Centroeuropeo (8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (1251)</source>
        <translation>Cirílico (1251)</translation>
    </message>
    <message>
        <source>Greek (8859-7)</source>
        <translation>Griego (8859-7)</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Primera fila</translation>
    </message>
    <message>
        <source>Names the columns</source>
        <translation>Nombra las columnas</translation>
    </message>
    <message>
        <source>Is data already</source>
        <translation>Ya son datos</translation>
    </message>
    <message>
        <source>The table starts in line</source>
        <translation>La tabla empieza en la línea</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>As the values prove</source>
        <translation>Según los valores</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Around cells</source>
        <translation>Alrededor de celdas</translation>
    </message>
    <message>
        <source>%1 (proved)</source>
        <translation>%1 (comprobado)</translation>
    </message>
    <message>
        <source>Line ends: %1</source>
        <translation>Fines de línea: %1</translation>
    </message>
    <message>
        <source>Starts with a byte-order mark.</source>
        <translation>Empieza con una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>Read like this, the file is no table</source>
        <translation>Leído así, el archivo no es una tabla</translation>
    </message>
</context>
<context>
    <name>occ::ui::Gallery</name>
    <message>
        <source>Buttons and chips</source>
        <translation>Botones y filtros</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Registrar comunicación</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>Mis clientes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Owner: anyone</source>
        <translation>Responsable: cualquiera</translation>
    </message>
    <message>
        <source>States, people and keys</source>
        <translation>Estados, personas y teclas</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Active onboardings</source>
        <translation>Incorporaciones activas</translation>
    </message>
    <message>
        <source>5 started this week</source>
        <translation>5 iniciadas esta semana</translation>
    </message>
    <message>
        <source>2 since yesterday</source>
        <translation>2 desde ayer</translation>
    </message>
    <message>
        <source>3 due today</source>
        <translation>3 vencen hoy</translation>
    </message>
    <message>
        <source>Satisfaction (30 days)</source>
        <translation>Satisfacción (30 días)</translation>
    </message>
    <message>
        <source>target 9.0</source>
        <translation>meta 9,0</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Marcar como vista</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Why red</source>
        <translation>Por qué en rojo</translation>
    </message>
    <message>
        <source>Day 7 is 4 days late: “First use case implemented” is open. The team lead is told in 5 h 58 min if nothing changes.</source>
        <translation>Día 7 lleva 4 días de retraso: “Primer caso de uso implementado” sigue pendiente. El líder de equipo recibirá aviso en 5 h 58 min si nada cambia.</translation>
    </message>
    <message>
        <source>The store stopped answering. What you type is kept and saved when it is back.</source>
        <translation>El almacén dejó de responder. Lo que escriba se conserva y se guarda cuando vuelva.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Empleados</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Say what was done, so that the monthly review can learn from it.</source>
        <translation>Indique qué se hizo, para que la revisión mensual pueda aprender de ello.</translation>
    </message>
    <message>
        <source>Welcome email sent</source>
        <translation>Correo de bienvenida enviado</translation>
    </message>
    <message>
        <source>Orientation call scheduled</source>
        <translation>Llamada de orientación programada</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Budget alignment</source>
        <translation>Ajuste del presupuesto</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Reply awaited for 31 h</source>
        <translation>Respuesta esperada desde hace 31 h</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Day 1</source>
        <translation>Día 1</translation>
    </message>
    <message>
        <source>Day 3</source>
        <translation>Día 3</translation>
    </message>
    <message>
        <source>Day 7</source>
        <translation>Día 7</translation>
    </message>
    <message>
        <source>4 days late</source>
        <translation>4 días de retraso</translation>
    </message>
    <message>
        <source>Week 2</source>
        <translation>Semana 2</translation>
    </message>
    <message>
        <source>Month 1</source>
        <translation>Mes 1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Alert to specialist: Day 7 is 3 days late</source>
        <translation>Alerta al especialista: Día 7 lleva 3 días de retraso</translation>
    </message>
    <message>
        <source>today 08:00 · rule milestone-delayed</source>
        <translation>hoy 08:00 · regla milestone-delayed</translation>
    </message>
    <message>
        <source>Called dispatcher, no answer</source>
        <translation>Llamada al despachador, sin respuesta</translation>
    </message>
    <message>
        <source>yesterday 16:20 · outbound, reply expected</source>
        <translation>ayer 16:20 · saliente, espera respuesta</translation>
    </message>
    <message>
        <source>Executive is told on 23 Nov 09:00 if unresolved</source>
        <translation>La dirección recibirá aviso el 23 nov 09:00 si no se resuelve</translation>
    </message>
    <message>
        <source>Gallery of components</source>
        <translation>Galería de componentes</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>Ningún cliente coincide</translation>
    </message>
    <message>
        <source>Try fewer words, or start an onboarding for a new client.</source>
        <translation>Pruebe con menos palabras o inicie una incorporación para un cliente nuevo.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Industry: Legal</source>
        <translation>Sector: legal</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Load by person</source>
        <translation>Carga por persona</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Load against capacity</source>
        <translation>Carga frente a la capacidad</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Con lugar</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Al límite</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Excedida</translation>
    </message>
    <message>
        <source>Would take two</source>
        <translation>Recibiría dos</translation>
    </message>
    <message>
        <source>Would give two</source>
        <translation>Cedería dos</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Ways in, and long work</source>
        <translation>Entradas y trabajo largo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Drop a table here</source>
        <translation>Suelte una tabla aquí</translation>
    </message>
    <message>
        <source>A CSV or text file.</source>
        <translation>Un archivo CSV o de texto.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>Opens a sample team with clients, alerts and deals.</source>
        <translation>Abre un equipo de ejemplo con clientes, alertas y oportunidades.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>An empty one with the playbooks.</source>
        <translation>Uno vacío con los procedimientos.</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>Importado hasta ahora</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Northline Freight · today 16:00</source>
        <translation>Northline Freight · hoy 16:00</translation>
    </message>
    <message>
        <source>waiting for the freight list</source>
        <translation>en espera de la lista de carga</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>at least 90 %</source>
        <translation>al menos 90 %</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Leads nowhere yet</source>
        <translation>Aún no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>Canvas of call flows</source>
        <translation>Lienzo de flujos de llamadas</translation>
    </message>
</context>
<context>
    <name>occ::ui::GoalPanel</name>
    <message>
        <source>One big goal</source>
        <translation>Gran objetivo</translation>
    </message>
    <message>
        <source>Go-live…</source>
        <translation>Puesta en marcha…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Not written yet. One sentence the client would say, with a date.</source>
        <translation>Aún sin escribir. Una frase que diría el cliente, con una fecha.</translation>
    </message>
    <message>
        <source>Go-live target: %1</source>
        <translation>Puesta en marcha prevista: %1</translation>
    </message>
    <message>
        <source>No go-live target yet.</source>
        <translation>Sin puesta en marcha prevista aún.</translation>
    </message>
</context>
<context>
    <name>occ::ui::Help</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>occ::ui::ImportFeature</name>
    <message>
        <source>The sample table cannot be written.</source>
        <translation>No se puede escribir la tabla de ejemplo.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Import a duplicate, or leave it out</source>
        <translation>Importar un duplicado u omitirlo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>occ::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Read so far</source>
        <translation>Leído hasta ahora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>La importación se canceló; nada cambió.</translation>
    </message>
    <message>
        <source>deals, clients, contacts and interactions from a table</source>
        <translation>oportunidades, clientes, contactos y comunicaciones de una tabla</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>Importar 1 fila</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Importar %1 filas</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message>
        <source>One question is open.</source>
        <translation>Queda una pregunta abierta.</translation>
    </message>
    <message>
        <source>%1 questions are open.</source>
        <translation>Quedan %1 preguntas abiertas.</translation>
    </message>
    <message>
        <source>One undo will take all of it back.</source>
        <translation>Todo se podrá deshacer de una vez.</translation>
    </message>
</context>
<context>
    <name>occ::ui::ImportTables</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Qué dice el archivo</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>toda la fila</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>E-mail, file</source>
        <translation>Correo, archivo</translation>
    </message>
    <message>
        <source>E-mail, there</source>
        <translation>Correo, existente</translation>
    </message>
    <message>
        <source>Phone, file</source>
        <translation>Teléfono, archivo</translation>
    </message>
    <message>
        <source>Phone, there</source>
        <translation>Teléfono, existente</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>%1, in row %2 of this file</source>
        <translation>%1, en la fila %2 de este archivo</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>occ::ui::ImportTask</name>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>La importación se canceló; nada cambió.</translation>
    </message>
</context>
<context>
    <name>occ::ui::ImportWords</name>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Comunicaciones</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>One sales opportunity a row. Clients that are not there yet are added.</source>
        <translation>Una oportunidad de venta por fila. Los clientes que faltan se agregan.</translation>
    </message>
    <message>
        <source>One company a row. A company that is known is brought up to date.</source>
        <translation>Una empresa por fila. Una empresa conocida se actualiza.</translation>
    </message>
    <message>
        <source>One person a row, with the client they belong to.</source>
        <translation>Una persona por fila, con el cliente al que pertenece.</translation>
    </message>
    <message>
        <source>One call, message or meeting a row, at a client that is already there.</source>
        <translation>Una llamada, mensaje o reunión por fila, con un cliente que ya existe.</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Año, mes, día</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>Point (1,234.50)</source>
        <translation>Punto (1,234.50)</translation>
    </message>
    <message>
        <source>Comma (1.234,50)</source>
        <translation>Coma (1.234,50)</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Coma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Punto y coma  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Barra  |</translation>
    </message>
    <message>
        <source>Double  &quot;</source>
        <translation>Dobles  &quot;</translation>
    </message>
    <message>
        <source>Single  &apos;</source>
        <translation>Simples  &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>LF (Unix)</source>
        <translation>LF (Unix)</translation>
    </message>
    <message>
        <source>CR LF (Windows)</source>
        <translation>CR LF (Windows)</translation>
    </message>
    <message>
        <source>CR (old Mac)</source>
        <translation>CR (Mac antiguo)</translation>
    </message>
    <message>
        <source>Mixed; every kind is taken</source>
        <translation>Mezclados; se aceptan todos</translation>
    </message>
    <message>
        <source>Yes, names of columns</source>
        <translation>Sí, nombres de columnas</translation>
    </message>
    <message>
        <source>No, the first row of data</source>
        <translation>No, la primera fila de datos</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>How are the dates written?</source>
        <translation>¿Cómo están escritas las fechas?</translation>
    </message>
    <message>
        <source>What is the decimal mark?</source>
        <translation>¿Cuál es el signo decimal?</translation>
    </message>
    <message>
        <source>How are the letters written?</source>
        <translation>¿Cuál es la codificación?</translation>
    </message>
    <message>
        <source>What stands between the cells?</source>
        <translation>¿Qué hay entre las celdas?</translation>
    </message>
    <message>
        <source>Does the first line name the columns?</source>
        <translation>¿La primera línea nombra las columnas?</translation>
    </message>
    <message>
        <source>In which line does the table start?</source>
        <translation>¿En qué línea empieza la tabla?</translation>
    </message>
    <message>
        <source>Which stage is “%1”?</source>
        <translation>¿Qué etapa es “%1”?</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegible</translation>
    </message>
</context>
<context>
    <name>occ::ui::IndustryPanel</name>
    <message>
        <source>What %1 asks for</source>
        <translation>Qué pide %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a feature and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>occ::ui::Inspector</name>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>El archivo no se puede abrir: %1.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it, then read it again.</source>
        <translation>Compruebe que sigue ahí y que puede leerlo; luego vuelva a leerlo.</translation>
    </message>
</context>
<context>
    <name>occ::ui::IntegrationForm</name>
    <message>
        <source>Choose a system to set it up and to test it.</source>
        <translation>Elija un sistema para configurarlo y probarlo.</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>The test is under way</source>
        <translation>La prueba está en curso</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the system from this client</source>
        <translation>Quitar el sistema de este cliente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Guardar los ajustes</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The test: %1.</source>
        <translation>La prueba: %1.</translation>
    </message>
    <message>
        <source>%1 It cannot be tested from here.</source>
        <translation>%1 No puede probarse desde aquí.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Tested %1, in %2 ms.</source>
        <translation>Probado %1, en %2 ms.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer, never in the workspace.</source>
        <translation>Se guarda en el llavero de este equipo, nunca en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Entered %1. %2</source>
        <translation>Introducida %1. %2</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>Vacío: queda como está</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>occ::ui::IntegrationWords</name>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>No right</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Dirección errónea</translation>
    </message>
    <message>
        <source>Odd answer</source>
        <translation>Respuesta extraña</translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inalcanzable</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>Telefonía</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Health records</source>
        <translation>Historias clínicas</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Telematics</source>
        <translation>Telemática</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Contabilidad</translation>
    </message>
</context>
<context>
    <name>occ::ui::IntegrationsFeature</name>
    <message>
        <source>There is no client yet.</source>
        <translation>Aún no hay ningún cliente.</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Fill in the system’s settings</source>
        <translation>Rellenar los ajustes del sistema</translation>
    </message>
    <message>
        <source>Test the system now</source>
        <translation>Probar el sistema ahora</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Guardar los ajustes</translation>
    </message>
</context>
<context>
    <name>occ::ui::IntegrationsTab</name>
    <message>
        <source>The system’s settings</source>
        <translation>Los ajustes del sistema</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Which systems</source>
        <translation>Qué sistemas</translation>
    </message>
    <message>
        <source>The industry asks for</source>
        <translation>El sector los pide</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Systems of the client</source>
        <translation>Sistemas del cliente</translation>
    </message>
    <message>
        <source>No system is set up. Choose one among all.</source>
        <translation>Ningún sistema está configurado. Elija uno entre todos.</translation>
    </message>
    <message>
        <source>%1 answer, %2 asked for</source>
        <translation>Responden %1 de %2 pedidos</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probado</translation>
    </message>
</context>
<context>
    <name>occ::ui::ItemList</name>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Evidencia…</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>No aplica…</translation>
    </message>
    <message>
        <source>Blocked…</source>
        <translation>Bloqueada…</translation>
    </message>
    <message>
        <source>Not blocked any more</source>
        <translation>Ya no está bloqueada</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Asignar a…</translation>
    </message>
    <message>
        <source>Edit or move…</source>
        <translation>Editar o mover…</translation>
    </message>
</context>
<context>
    <name>occ::ui::ItemModel</name>
    <message>
        <source>evidence · </source>
        <translation>evidencia · </translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>bloqueada: %1</translation>
    </message>
    <message>
        <source>not applicable: %1</source>
        <translation>no aplica: %1</translation>
    </message>
    <message>
        <source>client&apos;s turn</source>
        <translation>le toca al cliente</translation>
    </message>
    <message>
        <source>waits for “%1”</source>
        <translation>espera “%1”</translation>
    </message>
    <message>
        <source>waits for “%1” and %2 more</source>
        <translation>espera “%1” y %2 más</translation>
    </message>
    <message>
        <source>due %1 · %2</source>
        <translation>vence %1 · %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence %1</translation>
    </message>
    <message>
        <source>Done %1 by %2</source>
        <translation>Hecha %1 por %2</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidencia: %1</translation>
    </message>
    <message>
        <source>Evidence wanted: %1</source>
        <translation>Evidencia requerida: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Espera: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::KeyboardModel</name>
    <message>
        <source>%1 · chosen by you</source>
        <translation>%1 · elegida por usted</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>occ::ui::KeyboardPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>All as shipped</source>
        <translation>Todas originales</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o tecla</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Tecla nueva: presiónela</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Presione la tecla nueva</translation>
    </message>
    <message>
        <source>Enter goes to the field; press the key you want there.</source>
        <translation>Enter lleva al campo; presione ahí la tecla deseada.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which would be left without it.</source>
        <translation>%1 es la tecla de “%2”, que se quedaría sin ella.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Quitarla de ahí</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está libre.</translation>
    </message>
</context>
<context>
    <name>occ::ui::LibraryPage</name>
    <message>
        <source>Industry packs</source>
        <translation>Paquetes sectoriales</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Fichas de evaluación</translation>
    </message>
    <message>
        <source>Pricing plans</source>
        <translation>Planes de precios</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Niveles de servicio</translation>
    </message>
    <message>
        <source>Compliance packs</source>
        <translation>Paquetes de cumplimiento</translation>
    </message>
    <message>
        <source>Call flows</source>
        <translation>Flujos de llamada</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatismos</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Sales collateral</source>
        <translation>Material de ventas</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Playbooks, forms, messages and everything else the work is done by</source>
        <translation>Procedimientos, formularios, mensajes y todo lo demás con que se trabaja</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Carry to running clients…</source>
        <translation>Llevar a clientes en curso…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Search all content</source>
        <translation>Buscar en todo el contenido</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Cómo mostrarlo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Procedimientos</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>No running client is on another version.</source>
        <translation>Ningún cliente en curso está en otra versión.</translation>
    </message>
</context>
<context>
    <name>occ::ui::LoadBar</name>
    <message>
        <source>No capacity set</source>
        <translation>Capacidad sin definir</translation>
    </message>
    <message>
        <source>Over by %1</source>
        <translation>Excede por %1</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Al límite</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>Lugar para %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>onboardings carried of capacity</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>occ::ui::LoadModel</name>
    <message>
        <source>Specialist</source>
        <translation>Especialista</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>waiting for somebody</source>
        <translation>en espera de alguien</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 con retraso</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <comment>items that fall due</comment>
        <translation>%1 en 7 días</translation>
    </message>
    <message>
        <source>%1 red</source>
        <translation>%1 en rojo</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Onboardings: %1</source>
        <translation>Incorporaciones: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::LoadView</name>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>To be assigned</source>
        <translation>Por asignar</translation>
    </message>
</context>
<context>
    <name>occ::ui::LoadingState</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>occ::ui::LookPanel</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Tamaño del texto y de los controles</translation>
    </message>
    <message>
        <source>This takes effect when the program starts the next time.</source>
        <translation>El cambio se aplica la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>occ::ui::MailDetail</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not a client&apos;s</source>
        <translation>De ningún cliente</translation>
    </message>
    <message>
        <source>Sets this mail aside; the next one from there waits again</source>
        <translation>Aparta este correo; el próximo de ahí vuelve a esperar</translation>
    </message>
    <message>
        <source>Ignore this sender</source>
        <translation>Omitir a este remitente</translation>
    </message>
    <message>
        <source>Sets aside what came and what will come from this address</source>
        <translation>Aparta lo que llegó y lo que llegue de esta dirección</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Asignar a…</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>De %1, %2</translation>
    </message>
    <message>
        <source>A contact of %1</source>
        <translation>Un contacto de %1</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <source>Nothing in it says which client it is.</source>
        <translation>Nada en él dice de qué cliente es.</translation>
    </message>
    <message>
        <source>May be %1: %2.</source>
        <translation>Puede ser %1: %2.</translation>
    </message>
</context>
<context>
    <name>occ::ui::MailModel</name>
    <message>
        <source>Came back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Primera línea</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
</context>
<context>
    <name>occ::ui::MailSheets</name>
    <message>
        <source>May be</source>
        <translation>Puede ser</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Clients it may be of</source>
        <translation>Clientes de los que puede ser</translation>
    </message>
    <message>
        <source>Whose mail is it?</source>
        <translation>¿De quién es el correo?</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>“%1” from %2 becomes a contact of that client; it counts as an answer.</source>
        <translation>“%1” de %2 pasa a ser un contacto de ese cliente; cuenta como respuesta.</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Elija un cliente</translation>
    </message>
    <message>
        <source>The likeliest first</source>
        <translation>El más probable primero</translation>
    </message>
    <message>
        <source>Always for this sender; what else waits from there, too</source>
        <translation>Siempre para este remitente; también lo demás que espera de ahí</translation>
    </message>
    <message>
        <source>No client is chosen.</source>
        <translation>No se eligió ningún cliente.</translation>
    </message>
    <message>
        <source>Type a part of its name, or choose one of the list.</source>
        <translation>Escriba una parte de su nombre o elija uno de la lista.</translation>
    </message>
</context>
<context>
    <name>occ::ui::MailView</name>
    <message>
        <source>Which mails</source>
        <translation>Qué correos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Remembered senders</source>
        <translation>Remitentes recordados</translation>
    </message>
    <message>
        <source>Mail that came in</source>
        <translation>Correo que llegó</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>The next mail from there waits again</source>
        <translation>El próximo correo de ahí vuelve a esperar</translation>
    </message>
    <message>
        <source>No sender is remembered</source>
        <translation>No se recuerda a ningún remitente</translation>
    </message>
    <message>
        <source>“Always for this sender” and “Ignore this sender” are kept here.</source>
        <translation>“Siempre para este remitente” y “Omitir a este remitente” se guardan aquí.</translation>
    </message>
    <message>
        <source>No mail waits</source>
        <translation>No espera ningún correo</translation>
    </message>
    <message>
        <source>Answers go to their clients by themselves. What nobody can be found for waits here for you to say whose it is.</source>
        <translation>Las respuestas van solas a sus clientes. Lo que no se sabe de quién es espera aquí a que usted lo diga.</translation>
    </message>
    <message>
        <source>No mail came in yet</source>
        <translation>Aún no llegó ningún correo</translation>
    </message>
    <message>
        <source>Answers to your letters appear here and with their clients.</source>
        <translation>Las respuestas a sus cartas aparecen aquí y con sus clientes.</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>No se apartó nada</translation>
    </message>
    <message>
        <source>Mail that is no client&apos;s is kept here.</source>
        <translation>El correo que no es de ningún cliente se guarda aquí.</translation>
    </message>
</context>
<context>
    <name>occ::ui::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>A&amp;cerca de</translation>
    </message>
    <message>
        <source>Onboarding Command Center %1</source>
        <translation>Onboarding Command Center %1</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Local user</source>
        <translation>Usuario local</translation>
    </message>
    <message>
        <source>The workspace does not answer</source>
        <translation>El espacio de trabajo no responde</translation>
    </message>
    <message>
        <source>%1 – %2 – Onboarding Command Center</source>
        <translation>%1 – %2 – Onboarding Command Center</translation>
    </message>
    <message>
        <source>&amp;Open another workspace…</source>
        <translation>Abrir &amp;otro espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copiar la tabla</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>&amp;Exportar tabla…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>There is no table here to export.</source>
        <translation>Aquí no hay ninguna tabla que exportar.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%Ln fila escrita en %1</numerusform>
            <numerusform>%Ln filas escritas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages printed</source>
        <translation>
            <numerusform>%Ln página impresa</numerusform>
            <numerusform>%Ln páginas impresas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::MappingForm</name>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>The CRM’s field</source>
        <translation>El campo del CRM</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>If both changed it</source>
        <translation>Si ambos cambian</translation>
    </message>
    <message>
        <source>Carried over as</source>
        <translation>Conversión</translation>
    </message>
    <message>
        <source>What stands for what…</source>
        <translation>Equivalencias…</translation>
    </message>
    <message>
        <source>worked out here; it can only go out</source>
        <translation>se calcula aquí; solo puede salir</translation>
    </message>
    <message>
        <source>no record is made here without it</source>
        <translation>sin esto no se crea ninguna ficha aquí</translation>
    </message>
    <message>
        <source>Stages…</source>
        <translation>Etapas…</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Personas…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
</context>
<context>
    <name>occ::ui::MappingModel</name>
    <message>
        <source>Blocks</source>
        <translation>Bloquea</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limita</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>If both changed</source>
        <translation>Si ambos cambian</translation>
    </message>
    <message>
        <source>Carried as</source>
        <translation>Conversión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (necesario)</translation>
    </message>
</context>
<context>
    <name>occ::ui::MappingPage</name>
    <message>
        <source>%1: what stands for what</source>
        <translation>%1: equivalencias</translation>
    </message>
    <message>
        <source>Ours on the left, %1’s on the right. What stands for nothing is not sent.</source>
        <translation>Lo nuestro a la izquierda, lo de %1 a la derecha. Lo que no equivale a nada no se envía.</translation>
    </message>
    <message>
        <source>%1: who is who</source>
        <translation>%1: quién es quién</translation>
    </message>
    <message>
        <source>People with the same e-mail on both sides need no entry.</source>
        <translation>Las personas con el mismo correo en ambos lados no necesitan entrada.</translation>
    </message>
    <message>
        <source>It cannot be saved like this</source>
        <translation>Así no se puede guardar</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Qué fichas</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Begins anew with the mapping that comes with the program; saved when you save</source>
        <translation>Vuelve a empezar con la asignación que trae el programa; se guarda cuando usted guarde</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>%1’s own list of fields could not be read.</source>
        <translation>No se pudo leer la lista de campos propia de %1.</translation>
    </message>
    <message>
        <source>Names stand as they are kept and are checked with the next round.</source>
        <translation>Los nombres quedan como están guardados y se comprueban en la próxima ronda.</translation>
    </message>
    <message>
        <source>Mapping with %1</source>
        <translation>Asignación con %1</translation>
    </message>
    <message>
        <source>Sync these</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Make here what only %1 has</source>
        <translation>Crear aquí lo que solo tiene %1</translation>
    </message>
    <message>
        <source>Make in %1 what only we have</source>
        <translation>Crear en %1 lo que solo tenemos aquí</translation>
    </message>
    <message>
        <source>its company</source>
        <translation>su empresa</translation>
    </message>
</context>
<context>
    <name>occ::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Quitar el mensaje</translation>
    </message>
</context>
<context>
    <name>occ::ui::MessagePage</name>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Send a test to me…</source>
        <translation>Enviarme una prueba…</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Volver a empezar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text; {{name}} stands for a value</source>
        <translation>Texto; {{name}} representa un valor</translation>
    </message>
    <message>
        <source>As it goes out</source>
        <translation>Tal como se envía</translation>
    </message>
    <message>
        <source>For which client it is shown</source>
        <translation>Para qué cliente se muestra</translation>
    </message>
    <message>
        <source>The text as it goes out</source>
        <translation>El texto tal como se envía</translation>
    </message>
    <message>
        <source>Names a text may use; Enter puts one in</source>
        <translation>Nombres que un texto puede usar; Enter inserta uno</translation>
    </message>
    <message>
        <source>Not translated yet: the original goes out.</source>
        <translation>Aún sin traducir: se envía el original.</translation>
    </message>
    <message>
        <source>Save it first: the test shows what is saved.</source>
        <translation>Guárdelo antes: la prueba muestra lo que está guardado.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>nothing here: fill it in</source>
        <translation>vacío aquí: complételo</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>vacío aquí</translation>
    </message>
</context>
<context>
    <name>occ::ui::MonitorDetail</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Límites…</translation>
    </message>
    <message>
        <source>Test calls…</source>
        <translation>Llamadas de prueba…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Webhooks delivered</source>
        <translation>Webhooks entregados</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tiempo hasta atender</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué va mal</translation>
    </message>
    <message>
        <source>Measured against limits</source>
        <translation>Medido frente a los límites</translation>
    </message>
    <message>
        <source>Test calls</source>
        <translation>Llamadas de prueba</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>Conditions that began and ended</source>
        <translation>Situaciones que empezaron y terminaron</translation>
    </message>
    <message>
        <source>%1, for %2. %3</source>
        <translation>%1, durante %2. %3</translation>
    </message>
    <message>
        <source>Since %1 · What to do: %2</source>
        <translation>Desde %1 · Qué hacer: %2</translation>
    </message>
    <message>
        <source>%1 began</source>
        <translation>%1 empezó</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Numbers are looked at every five minutes once Telnyx is set up.</source>
        <translation>Todavía no se ha medido nada. Los números se miran cada cinco minutos cuando Telnyx está configurado.</translation>
    </message>
    <message>
        <source>Nothing is wrong that is measured.</source>
        <translation>Nada de lo que se mide va mal.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>No saying</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>Limit of %1: %2</source>
        <translation>Límite de %1: %2</translation>
    </message>
    <message>
        <source>Changed; shipped as %1</source>
        <translation>Cambiado; de fábrica %1</translation>
    </message>
    <message>
        <source>As shipped; click to change</source>
        <translation>Como de fábrica; clic para cambiarlo</translation>
    </message>
    <message>
        <source>None are placed. They cost money, so choose when.</source>
        <translation>No se hace ninguna. Cuestan dinero; elija usted cuándo.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>The last look gave nothing: %1</source>
        <translation>La última mirada no dio nada: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::MonitorFeature</name>
    <message>
        <source>Monitoring</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>See how numbers in service do</source>
        <translation>Ver cómo van los números en servicio</translation>
    </message>
    <message>
        <source>Change a limit</source>
        <translation>Cambiar un límite</translation>
    </message>
    <message>
        <source>Choose when test calls are placed</source>
        <translation>Elegir cuándo se hacen llamadas de prueba</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Walk the points of a chart</source>
        <translation>Recorrer los puntos de un gráfico</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
</context>
<context>
    <name>occ::ui::MonitorModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Últimas 24 h</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Not through</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Llamada de prueba</translation>
    </message>
    <message>
        <source>Measured up to %1</source>
        <translation>Medido hasta %1</translation>
    </message>
    <message>
        <source>Watched since %1</source>
        <translation>Vigilado desde %1</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>%1 de %2 llamadas</translation>
    </message>
    <message>
        <source>%1 of %2 delivered</source>
        <translation>%1 de %2 entregados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>occ::ui::MonitorPage</name>
    <message>
        <source>Monitoring</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>Qué números</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos los números</translation>
    </message>
    <message>
        <source>Numbers in service</source>
        <translation>Números en servicio</translation>
    </message>
    <message>
        <source>No number is in service</source>
        <translation>Ningún número está en servicio</translation>
    </message>
    <message>
        <source>A number is watched once its activation is done. Then calls, answers and webhooks are measured every five minutes, and you are told when something is wrong.</source>
        <translation>Un número se vigila cuando termina su activación. Entonces las llamadas, las respuestas y los webhooks se miden cada cinco minutos, y se le avisa cuando algo va mal.</translation>
    </message>
    <message>
        <source>None in trouble</source>
        <translation>Ninguno con problemas</translation>
    </message>
    <message>
        <source>Every number in service keeps to its limits.</source>
        <translation>Todos los números en servicio respetan sus límites.</translation>
    </message>
</context>
<context>
    <name>occ::ui::MonitorSeries</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>nada medido</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como mucho %1</translation>
    </message>
    <message>
        <source>%1 calls, %2 missed, %3 not through</source>
        <translation>%1 llamadas, %2 perdidas, %3 sin conexión</translation>
    </message>
    <message>
        <source>%1 calls in this time</source>
        <translation>%1 llamadas en este tiempo</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 calls)</source>
        <translation>%1 (%2 de %3 llamadas)</translation>
    </message>
    <message>
        <source> %</source>
        <comment>unit of an axis</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 delivered)</source>
        <translation>%1 (%2 de %3 entregados)</translation>
    </message>
    <message>
        <source>%1 s on average</source>
        <translation>%1 s de media</translation>
    </message>
    <message>
        <source> s</source>
        <comment>unit of an axis</comment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>occ::ui::MonitorSheets</name>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>%1, in %2, over %3. Shipped: %4. What is told to do: %5.</source>
        <translation>%1, en %2, durante %3. De fábrica: %4. Qué hacer: %5.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como mucho</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Fijar el límite</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Qué se mide</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>All numbers without a limit of their own</source>
        <translation>Todos los números sin límite propio</translation>
    </message>
    <message>
        <source>Only %1, back to what counts for all</source>
        <translation>Solo %1, de vuelta a lo que vale para todos</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Test calls to %1</source>
        <translation>Llamadas de prueba a %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Each test call costs money. It rings the number, waits two seconds and hangs up; one that is not answered is told.</source>
        <translation>Cada llamada de prueba cuesta dinero. Llama al número, espera dos segundos y cuelga; se avisa si no se atiende.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Called from</source>
        <translation>Llamado desde</translation>
    </message>
    <message>
        <source>A second number in service is needed for that.</source>
        <translation>Para eso hace falta un segundo número en servicio.</translation>
    </message>
</context>
<context>
    <name>occ::ui::MonitorWords</name>
    <message>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>occ::ui::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>occ::ui::NoticeBell</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Notificaciones, %Ln sin leer</numerusform>
            <numerusform>Notificaciones, %Ln sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::NoticeCard</name>
    <message>
        <source>Tell me on the desktop what is escalated to me</source>
        <translation>Avisarme en el escritorio de lo que se me escala</translation>
    </message>
    <message>
        <source>Not between</source>
        <translation>Salvo entre las</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>More than three at once come as one</source>
        <translation>Más de tres a la vez llegan como una sola</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y las</translation>
    </message>
</context>
<context>
    <name>occ::ui::NoticePanel</name>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar todas como leídas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>You are the owner</source>
        <translation>Responsable: usted</translation>
    </message>
    <message>
        <source>Escalated to you as lead</source>
        <translation>Escalada a usted como líder</translation>
    </message>
    <message>
        <source>Escalated to you as executive</source>
        <translation>Escalada a usted como dirección</translation>
    </message>
    <message>
        <source>Read · %1</source>
        <translation>Leída · %1</translation>
    </message>
    <message>
        <source>Unread · %1</source>
        <translation>Sin leer · %1</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>No hay nada sin leer.</translation>
    </message>
    <message>
        <source>Nothing has come for you yet.</source>
        <translation>Aún no ha llegado nada para usted.</translation>
    </message>
</context>
<context>
    <name>occ::ui::NoticeWatch</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%Ln notificación nueva</numerusform>
            <numerusform>%Ln notificaciones nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::NoticesFeature</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Open the alert and mark it read</source>
        <translation>Abrir la alerta y marcarla como leída</translation>
    </message>
    <message>
        <source>Mark read, or unread again by undo</source>
        <translation>Marcar como leída, o sin leer al deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>occ::ui::NumberDetail</name>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Holds on this number</source>
        <translation>Reservas de este número</translation>
    </message>
    <message>
        <source>Reserve…</source>
        <translation>Reservar…</translation>
    </message>
    <message>
        <source>Client approved</source>
        <translation>El cliente lo aprobó</translation>
    </message>
    <message>
        <source>Give to a client…</source>
        <translation>Dar a un cliente…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 pool</source>
        <translation>%1 · %2 · grupo %3</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>gratuito</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Kept for: %1</source>
        <translation>Guardado para: %1</translation>
    </message>
    <message>
        <source>Held until %1, %2</source>
        <translation>Reservado hasta %1, %2</translation>
    </message>
    <message>
        <source>Can do: %1</source>
        <translation>Puede: %1</translation>
    </message>
    <message>
        <source>The hold is not confirmed: %1</source>
        <translation>La reserva no está confirmada: %1</translation>
    </message>
    <message>
        <source>Take away from the client</source>
        <translation>Quitar al cliente</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <translation>Reservado para %1</translation>
    </message>
    <message>
        <source>Lost for %1</source>
        <translation>Perdido para %1</translation>
    </message>
    <message>
        <source>Nearest free: %1</source>
        <translation>Los libres más parecidos: %1</translation>
    </message>
    <message>
        <source>Let go after 24 hours, was held for %1</source>
        <translation>Soltado tras 24 horas, estaba reservado para %1</translation>
    </message>
    <message>
        <source>Ordered for %1</source>
        <translation>Pedido para %1</translation>
    </message>
    <message>
        <source>Released, was held for %1</source>
        <translation>Liberado, estaba reservado para %1</translation>
    </message>
    <message>
        <source>What is known of the number</source>
        <translation>Lo que se sabe del número</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Vigilancia</translation>
    </message>
</context>
<context>
    <name>occ::ui::NumberModel</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>%1, %2 once</source>
        <translation>%1, %2 una vez</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Jurídico</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <translation>%1, sin confirmar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Guardado para</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <translation>Reservado hasta %1</translation>
    </message>
    <message>
        <source>Reserved at Telnyx until %1</source>
        <translation>Reservado en Telnyx hasta %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::NumberSheets</name>
    <message>
        <source>Hold %1</source>
        <translation>Reservar %1</translation>
    </message>
    <message>
        <source>Hold for 24 hours</source>
        <translation>Reservar 24 horas</translation>
    </message>
    <message>
        <source>The client has 24 hours to approve it. Four hours before the end you are told.</source>
        <translation>El cliente tiene 24 horas para aprobarlo. Se le avisa a usted cuatro horas antes del final.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Give %1 to a client</source>
        <translation>Dar %1 a un cliente</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Dar</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>occ::ui::NumbersFeature</name>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Suggest a number for a client…</source>
        <translation>Proponer un número para un cliente…</translation>
    </message>
    <message>
        <source>Find numbers for sale…</source>
        <translation>Buscar números en venta…</translation>
    </message>
    <message>
        <source>Reserve for 24 hours</source>
        <translation>Reservar durante 24 horas</translation>
    </message>
    <message>
        <source>Say that the client approved</source>
        <translation>Decir que el cliente lo aprobó</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Give to a client, or take away</source>
        <translation>Dar a un cliente, o quitarlo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>See how a number in service does</source>
        <translation>Ver cómo va un número en servicio</translation>
    </message>
</context>
<context>
    <name>occ::ui::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>Qué números</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>In setup</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En servicio</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberados</translation>
    </message>
    <message>
        <source>Digits, client or note</source>
        <translation>Cifras, cliente o nota</translation>
    </message>
    <message>
        <source>Find numbers…</source>
        <translation>Buscar números…</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Proponer…</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Telnyx: not set up</source>
        <translation>Telnyx: sin configurar</translation>
    </message>
    <message>
        <source>Telnyx is not set up</source>
        <translation>Telnyx no está configurado</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Aquí no hay ninguno</translation>
    </message>
    <message>
        <source>No number is in this state. Find numbers to hold new ones.</source>
        <translation>Ningún número está en este estado. Busque números para reservar otros.</translation>
    </message>
    <message>
        <source>No number, client or note has “%1” in it.</source>
        <translation>Ningún número, cliente o nota contiene “%1”.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>Numbers of the pool can be held and given out. To find and hold others, enter the API key in the settings under Telnyx.</source>
        <translation>Los números de la reserva se pueden retener y entregar. Para encontrar y retener otros, introduzca la clave de API en los ajustes, en Telnyx.</translation>
    </message>
</context>
<context>
    <name>occ::ui::OnboardingFeature</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Start onboarding…</source>
        <translation>Iniciar incorporación…</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Registrar una comunicación</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Tick the item of that number</source>
        <translation>Marcar la tarea de ese número</translation>
    </message>
    <message>
        <source>Tick the next open item</source>
        <translation>Marcar la siguiente tarea pendiente</translation>
    </message>
    <message>
        <source>Move the card to the milestone beside</source>
        <translation>Mover la tarjeta al hito de al lado</translation>
    </message>
    <message>
        <source>Walk from column to column</source>
        <translation>Ir de columna en columna</translation>
    </message>
    <message>
        <source>Open a blocker</source>
        <translation>Abrir un bloqueo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Timeline of all clients</source>
        <translation>Cronología de todos los clientes</translation>
    </message>
    <message>
        <source>Reassign, one or all that are chosen</source>
        <translation>Reasignar una o todas las elegidas</translation>
    </message>
    <message>
        <source>Go-live target</source>
        <translation>Puesta en marcha prevista</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Poner en pausa o reanudar</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Elegir varios</translation>
    </message>
    <message>
        <source>Walk over clients and milestones</source>
        <translation>Recorrer clientes e hitos</translation>
    </message>
    <message>
        <source>Move a milestone by a day</source>
        <translation>Mover un hito un día</translation>
    </message>
    <message>
        <source>Say why and move it, or open the client</source>
        <translation>Decir por qué y moverlo, o abrir el cliente</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
</context>
<context>
    <name>occ::ui::OnboardingWords</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Every milestone is complete: hand off</source>
        <translation>Todos los hitos completos: entregar</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>En curso normal</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>Atención médica</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotas</translation>
    </message>
    <message>
        <source>General business</source>
        <translation>Empresa general</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videollamada</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Missing access</source>
        <translation>Falta de acceso</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>At the client</source>
        <translation>En el cliente</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Especialista</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Representante de ventas</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
</context>
<context>
    <name>occ::ui::OptionRows</name>
    <message>
        <source>Nowhere yet</source>
        <translation>Aún a ninguna parte</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una tecla</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What the key is for</source>
        <translation>Para qué es la tecla</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Where the key leads</source>
        <translation>Adónde lleva la tecla</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Quitar la tecla</translation>
    </message>
    <message>
        <source>Language as before</source>
        <translation>El idioma de antes</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <translation>Habla %1</translation>
    </message>
    <message>
        <source>Not a language of the flow: %1</source>
        <translation>No es un idioma del flujo: %1</translation>
    </message>
    <message>
        <source>Language from there on</source>
        <translation>Idioma desde ahí</translation>
    </message>
</context>
<context>
    <name>occ::ui::PassphraseAsker</name>
    <message>
        <source>Passphrase of the sealed file</source>
        <translation>Frase de contraseña del archivo sellado</translation>
    </message>
    <message>
        <source>Keep secrets</source>
        <translation>Guardar secretos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>There is no keychain on this machine, so passwords and tokens go into a file sealed with a passphrase. Nobody can get at them without it.</source>
        <translation>En esta máquina no hay llavero, así que las contraseñas y tokens van a un archivo sellado con una frase de contraseña. Sin ella nadie llega a ellos.</translation>
    </message>
    <message>
        <source>Passwords and tokens are in a sealed file. Letters wait until it is open.</source>
        <translation>Las contraseñas y tokens están en un archivo sellado. Las cartas esperan hasta que se abra.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La frase de contraseña es demasiado corta.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n character(s).</source>
        <translation>
            <numerusform>Use al menos %Ln carácter.</numerusform>
            <numerusform>Use al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>Escriba otra vez la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>occ::ui::PeopleFeature</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Person of the team…</source>
        <translation>Persona del equipo…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Assign the selected onboardings</source>
        <translation>Asignar las incorporaciones elegidas</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Editar la persona</translation>
    </message>
    <message>
        <source>Away, or back again</source>
        <translation>Ausente, o de vuelta</translation>
    </message>
    <message>
        <source>To the onboardings; open the client</source>
        <translation>A las incorporaciones; abrir el cliente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>occ::ui::PeoplePanel</name>
    <message>
        <source>People at the client</source>
        <translation>Personas en el cliente</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Agregar…</translation>
    </message>
    <message>
        <source>Nobody yet. Add the person who answers for the client.</source>
        <translation>Nadie aún. Agregue a la persona que responde por el cliente.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Would recommend (NPS)</source>
        <translation>Recomendación (NPS)</translation>
    </message>
</context>
<context>
    <name>occ::ui::PersonSheet</name>
    <message>
        <source>Any manager</source>
        <translation>Cualquier gerente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>How many active onboardings the person can carry.</source>
        <translation>Cuántas incorporaciones activas puede llevar la persona.</translation>
    </message>
    <message>
        <source>Second escalation step goes to</source>
        <translation>El segundo paso de escalamiento va a</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Agregar al equipo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Who is away gets nothing new.</source>
        <translation>Quien está ausente no recibe nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Carries %n onboardings; while away, they wait for somebody else.</source>
        <translation>
            <numerusform>Lleva %Ln incorporación; en su ausencia, espera a otra persona.</numerusform>
            <numerusform>Lleva %Ln incorporaciones; en su ausencia, esperan a otra persona.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::PickList</name>
    <message>
        <source>Narrow the list</source>
        <translation>Acortar la lista</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Escriba para acortar la lista</translation>
    </message>
</context>
<context>
    <name>occ::ui::PipelinePage</name>
    <message>
        <source>Pipeline</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Oportunidad nueva</translation>
    </message>
    <message>
        <source>Which deals</source>
        <translation>Qué oportunidades</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Owner: anyone</source>
        <translation>Responsable: cualquiera</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Filter  (Ctrl F)</source>
        <translation>Filtrar  (Ctrl F)</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>No deal yet</source>
        <translation>Aún no hay oportunidades</translation>
    </message>
    <message>
        <source>Add one, or import your CRM&apos;s list with “occ import deals FILE”.</source>
        <translation>Agregue una o importe la lista de su CRM con “occ import deals FILE”.</translation>
    </message>
    <message>
        <source>No deal matches</source>
        <translation>Ninguna oportunidad coincide</translation>
    </message>
    <message>
        <source>Try fewer words, or all stages.</source>
        <translation>Pruebe con menos palabras o con todas las etapas.</translation>
    </message>
    <message>
        <source>%1 open deals worth %2</source>
        <translation>Oportunidades abiertas: %1 por %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::PlanModel</name>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Due within a day</source>
        <translation>Vence en un día</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>completo desde %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>%1 of %2 items open</source>
        <translation>%1 de %2 tareas pendientes</translation>
    </message>
    <message>
        <source>moved by hand: %1</source>
        <translation>movido a mano: %1</translation>
    </message>
    <message>
        <source>would move to %1</source>
        <translation>pasaría a %1</translation>
    </message>
    <message>
        <source>No such milestone</source>
        <translation>No existe ese hito</translation>
    </message>
</context>
<context>
    <name>occ::ui::PlanView</name>
    <message>
        <source>%1 · %2 d</source>
        <comment>a day, and by how many days: &apos;Fri 27 Nov · +3 d&apos;</comment>
        <translation>%1 · %2 d</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>occ::ui::PlaybookFeature</name>
    <message>
        <source>Playbook</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Edit playbook</source>
        <translation>Editar procedimiento</translation>
    </message>
    <message>
        <source>Carry to running clients</source>
        <translation>Llevar a clientes en curso</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Edit the playbook</source>
        <translation>Editar el procedimiento</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Guardar como versión nueva</translation>
    </message>
    <message>
        <source>Next fault</source>
        <translation>Error siguiente</translation>
    </message>
    <message>
        <source>Ctrl ]  Ctrl [</source>
        <translation>Ctrl ]  Ctrl [</translation>
    </message>
    <message>
        <source>Indent more or less</source>
        <translation>Más o menos sangría</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Take the change or keep ours; move the client or not</source>
        <translation>Usar el cambio o conservar lo nuestro; cambiar el cliente o no</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Move the clients</source>
        <translation>Cambiar los clientes</translation>
    </message>
</context>
<context>
    <name>occ::ui::PlaybookReader</name>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 business day</source>
        <translation>1 día hábil</translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <translation>
            <numerusform>%Ln día hábil</numerusform>
            <numerusform>%Ln días hábiles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after the contract</source>
        <translation>%1 después del contrato</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 después de %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence %1</translation>
    </message>
    <message>
        <source>With the milestone</source>
        <translation>Con el hito</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>Only while “%1” is open</source>
        <translation>Solo mientras “%1” esté pendiente</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Señales de alerta</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalamiento</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>Ambas versiones dicen lo mismo.</translation>
    </message>
</context>
<context>
    <name>occ::ui::PolicyPanel</name>
    <message>
        <source>As the packs ask</source>
        <translation>Como piden los paquetes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Recording and retention</source>
        <translation>Grabación y conservación</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Agreed on recording</source>
        <translation>Grabación acordada</translation>
    </message>
    <message>
        <source>Agreed to keep call data for</source>
        <translation>Conservación acordada de los datos de llamadas</translation>
    </message>
    <message>
        <source>Call flows keep to it. Only more than the packs ask for can be agreed on.</source>
        <translation>Los flujos de llamadas lo respetan. Solo puede acordarse más de lo que piden los paquetes.</translation>
    </message>
    <message>
        <source>Save recording and retention</source>
        <translation>Guardar grabación y conservación</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>según lo acordado</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Their data is kept for %1 (%2).</source>
        <translation>Sus datos se conservan %1 (%2).</translation>
    </message>
    <message>
        <source>One pack asks for recordings, another prohibits them: leave one of them out.</source>
        <translation>Un paquete pide grabaciones y otro las prohíbe: omita uno de ellos.</translation>
    </message>
</context>
<context>
    <name>occ::ui::PreviewModel</name>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Why not sure</source>
        <translation>Motivo de duda</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Taken over here</source>
        <translation>Se toma aquí</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Se envía a %1</translation>
    </message>
    <message>
        <source>to decide: %1</source>
        <translation>por decidir: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Qué fichas</translation>
    </message>
    <message>
        <source>Doubtful pairs</source>
        <translation>Pares dudosos</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Enlazada</translation>
    </message>
    <message>
        <source>Created here</source>
        <translation>Nuevas aquí</translation>
    </message>
    <message>
        <source>Created there</source>
        <translation>Nuevas allí</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Mapping…</source>
        <translation>Asignación…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Lo que ocurriría</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La misma</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinta</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hasta dónde va</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Begin syncing</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It could not be looked at</source>
        <translation>No se pudo mirar</translation>
    </message>
    <message>
        <source>Before the first round with %1</source>
        <translation>Antes de la primera ronda con %1</translation>
    </message>
    <message>
        <source>Dry run with %1</source>
        <translation>Simulación con %1</translation>
    </message>
    <message>
        <source>Looking at both sides; nothing is written…</source>
        <translation>Mirando ambos lados; no se escribe nada…</translation>
    </message>
    <message>
        <source>There is more in the CRM than could be looked at; the lists are a part.</source>
        <translation>Hay más en el CRM de lo que se pudo mirar; las listas son una parte.</translation>
    </message>
    <message>
        <source>The mapping</source>
        <translation>La asignación</translation>
    </message>
    <message>
        <source>and %1 more, in the mapping</source>
        <translation>y %1 más, en la asignación</translation>
    </message>
    <message>
        <source>Created in %1</source>
        <translation>Nuevas en %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Aún sin mirar</translation>
    </message>
    <message>
        <source>There are no records of this kind.</source>
        <translation>No hay fichas de esta clase.</translation>
    </message>
    <message>
        <source>What would happen stands here once both sides have been looked at.</source>
        <translation>Lo que ocurriría aparece aquí cuando se hayan mirado ambos lados.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Choose one or more, then say whether they are the same. Pairs that are left open stay as they are and can be decided later.</source>
        <translation>Elija uno o más y diga si son la misma ficha. Los pares que queden abiertos siguen como están y se pueden decidir después.</translation>
    </message>
    <message>
        <source>Nothing has been written by looking.</source>
        <translation>Mirar no escribió nada.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
</context>
<context>
    <name>occ::ui::Printout</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>The printer does not take the page.</source>
        <translation>La impresora no acepta la página.</translation>
    </message>
    <message>
        <source>Choose another printer, or print to a file at another place.</source>
        <translation>Elija otra impresora, o imprima en un archivo en otro lugar.</translation>
    </message>
</context>
<context>
    <name>occ::ui::ProfileCard</name>
    <message>
        <source>Texts in every message</source>
        <translation>Textos de todos los mensajes</translation>
    </message>
    <message>
        <source>A message that asks for an empty one is not sent</source>
        <translation>Un mensaje que pide uno vacío no se envía</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the texts in every message</source>
        <translation>Guardar los textos de todos los mensajes</translation>
    </message>
    <message>
        <source>Link to choose a time</source>
        <translation>Enlace para elegir horario</translation>
    </message>
    <message>
        <source>Our company’s name</source>
        <translation>Nombre de nuestra empresa</translation>
    </message>
    <message>
        <source>Language of messages: en, es or fr</source>
        <translation>Idioma de los mensajes: en, es o fr</translation>
    </message>
    <message>
        <source>Link to join meetings</source>
        <translation>Enlace para unirse a reuniones</translation>
    </message>
    <message>
        <source>Link to the portal</source>
        <translation>Enlace al portal</translation>
    </message>
    <message>
        <source>Link to the questionnaire</source>
        <translation>Enlace al cuestionario</translation>
    </message>
    <message>
        <source>Telephone of specialists</source>
        <translation>Teléfono de los especialistas</translation>
    </message>
    <message>
        <source>E-mail of support</source>
        <translation>Correo de soporte</translation>
    </message>
    <message>
        <source>Hours of support</source>
        <translation>Horario de soporte</translation>
    </message>
    <message>
        <source>Telephone of support</source>
        <translation>Teléfono de soporte</translation>
    </message>
    <message>
        <source>Link to the survey</source>
        <translation>Enlace a la encuesta</translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation>Horas de capacitación</translation>
    </message>
    <message>
        <source>Name of the training</source>
        <translation>Nombre de la capacitación</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>sin completar</translation>
    </message>
    <message>
        <source>Link to the training</source>
        <translation>Enlace a la formación</translation>
    </message>
</context>
<context>
    <name>occ::ui::QuestionCard</name>
    <message>
        <source>%1 (likely)</source>
        <translation>%1 (probable)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>%1  (line %2)</source>
        <translation>%1  (línea %2)</translation>
    </message>
</context>
<context>
    <name>occ::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>occ::ui::ReplayPage</name>
    <message>
        <source>Try other thresholds</source>
        <translation>Probar otros umbrales</translation>
    </message>
    <message>
        <source>Which time is played again</source>
        <translation>Qué tiempo se repite</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>As they are set</source>
        <translation>Como están puestos</translation>
    </message>
    <message>
        <source>Alerts by rule</source>
        <translation>Alertas por regla</translation>
    </message>
    <message>
        <source>What would have been different</source>
        <translation>Qué habría sido distinto</translation>
    </message>
    <message>
        <source>Playing again</source>
        <translation>Repitiendo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>below </source>
        <translation>menos de </translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Puesto: %1</translation>
    </message>
    <message>
        <source>Set: %1 mostly; playbooks differ</source>
        <translation>Puesto: %1 casi siempre; los procedimientos difieren</translation>
    </message>
    <message numerus="yes">
        <source>%n onboarding(s)</source>
        <translation>
            <numerusform>%Ln incorporación</numerusform>
            <numerusform>%Ln incorporaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>detenido tras %1</translation>
    </message>
    <message>
        <source>%1, %2 days</source>
        <translation>%1, %2 días</translation>
    </message>
    <message>
        <source>These are the thresholds as they are set</source>
        <translation>Estos son los umbrales como están puestos</translation>
    </message>
    <message>
        <source>Change one on the left: which clients would have turned red sooner, later or not at all is said here. Nothing is written.</source>
        <translation>Cambie uno a la izquierda: aquí se dice qué clientes se habrían puesto en rojo antes, después o nunca. No se escribe nada.</translation>
    </message>
    <message>
        <source>Nothing would have been different</source>
        <translation>Nada habría sido distinto</translation>
    </message>
    <message>
        <source>With these thresholds the same alerts open at the same moments.</source>
        <translation>Con estos umbrales se abren las mismas alertas en los mismos momentos.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not known for sure: %1 and %2 more.</source>
        <translation>No se sabe con certeza: %1 y %2 más.</translation>
    </message>
    <message>
        <source>Not known for sure: %1.</source>
        <translation>No se sabe con certeza: %1.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>En realidad</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>%1 do not come out of the history there is now</source>
        <translation>%1 no salen del historial que hay ahora</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>en absoluto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Edited since; the past is not known for sure</source>
        <translation>Editado después; el pasado no se sabe con certeza</translation>
    </message>
</context>
<context>
    <name>occ::ui::ResolveSheet</name>
    <message>
        <source>Root cause for %1</source>
        <translation>Causa raíz para %1</translation>
    </message>
    <message>
        <source>Resolve for %1</source>
        <translation>Resolver para %1</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>Por qué ocurrió</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Causa raíz</translation>
    </message>
    <message>
        <source>The monthly review learns from it.</source>
        <translation>La revisión mensual aprende de ello.</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Qué se hizo al respecto</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
</context>
<context>
    <name>occ::ui::ReviewLines</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Nobody is at risk.</source>
        <translation>Nadie está en riesgo.</translation>
    </message>
    <message>
        <source>No onboarding is active.</source>
        <translation>No hay incorporaciones activas.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Última comunicación</translation>
    </message>
    <message>
        <source>Active onboardings nobody has written anything on today: %1.</source>
        <translation>Incorporaciones activas en las que nadie escribió nada hoy: %1.</translation>
    </message>
    <message>
        <source>Every active onboarding was looked after today.</source>
        <translation>Todas las incorporaciones activas se atendieron hoy.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>Nothing went out since %1.</source>
        <translation>No salió nada desde %1.</translation>
    </message>
    <message>
        <source>What the desk does by itself until %1.</source>
        <translation>Lo que el programa hace por sí solo hasta %1.</translation>
    </message>
    <message>
        <source>Nothing goes out by itself until %1.</source>
        <translation>Nada sale por sí solo hasta %1.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last fired</source>
        <translation>Último disparo</translation>
    </message>
    <message>
        <source>There are no automations.</source>
        <translation>No hay automatizaciones.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Nothing is red.</source>
        <translation>Nada está en rojo.</translation>
    </message>
    <message>
        <source>What is red or late now, then what falls due until the end of %1.</source>
        <translation>Lo que ahora está en rojo o con retraso, y después lo que vence hasta el final del día: %1.</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Señales de alerta</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vencen hoy</translation>
    </message>
    <message>
        <source>Replies awaited</source>
        <translation>Respuestas esperadas</translation>
    </message>
    <message>
        <source>Nothing is late and nothing falls due.</source>
        <translation>No hay retrasos ni vencimientos.</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Nada requiere su atención hoy.</translation>
    </message>
    <message>
        <source>Open items that fall due from %1 to %2.</source>
        <translation>Tareas pendientes que vencen entre %1 y %2.</translation>
    </message>
    <message>
        <source>Nothing falls due next week.</source>
        <translation>Nada vence la próxima semana.</translation>
    </message>
    <message>
        <source>Nothing more falls due this week.</source>
        <translation>Nada más vence esta semana.</translation>
    </message>
    <message>
        <source>last week %1</source>
        <translation>semana pasada: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciadas</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Items done</source>
        <translation>Tareas hechas</translation>
    </message>
    <message>
        <source>Alerts opened</source>
        <translation>Alertas abiertas</translation>
    </message>
    <message>
        <source>Alerts ended</source>
        <translation>Alertas terminadas</translation>
    </message>
    <message>
        <source>%1 of %2 items done</source>
        <translation>%1 de %2 tareas hechas</translation>
    </message>
    <message>
        <source>all milestones complete</source>
        <translation>todos los hitos completos</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>el equipo</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>%1 sent · %2 failed · %3 skipped</source>
        <translation>Enviados: %1 · fallidos: %2 · omitidos: %3</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Causa raíz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Señal de alerta</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Puesta en marcha</translation>
    </message>
</context>
<context>
    <name>occ::ui::Routines</name>
    <message>
        <source>Morning review</source>
        <translation>Revisión de la mañana</translation>
    </message>
    <message>
        <source>End-of-day wrap-up</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Monday review</source>
        <translation>Revisión del lunes</translation>
    </message>
    <message>
        <source>Wednesday review</source>
        <translation>Revisión del miércoles</translation>
    </message>
    <message>
        <source>Friday review</source>
        <translation>Revisión del viernes</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matutina</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Fin del día</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semana %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::RoutinesFeature</name>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Morning review</source>
        <translation>Revisión de la mañana</translation>
    </message>
    <message>
        <source>End-of-day wrap-up</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Monday review</source>
        <translation>Revisión del lunes</translation>
    </message>
    <message>
        <source>Wednesday review</source>
        <translation>Revisión del miércoles</translation>
    </message>
    <message>
        <source>Friday review with retrospective</source>
        <translation>Revisión del viernes con retrospectiva</translation>
    </message>
    <message>
        <source>Start or stop the clock</source>
        <translation>Iniciar o detener el cronómetro</translation>
    </message>
    <message>
        <source>Add time…</source>
        <translation>Agregar tiempo…</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Entradas de tiempo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tick the step</source>
        <translation>Marcar el paso</translation>
    </message>
    <message>
        <source>Done, and on to the next step</source>
        <translation>Hecho, y al paso siguiente</translation>
    </message>
    <message>
        <source>Next and previous</source>
        <translation>Siguiente y anterior</translation>
    </message>
    <message>
        <source>Next and previous from anywhere</source>
        <translation>Siguiente y anterior desde cualquier lugar</translation>
    </message>
    <message>
        <source>Do what the step is about</source>
        <translation>Hacer lo que pide el paso</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Cambiar el registro</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Agregar tiempo</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Quitar el registro</translation>
    </message>
</context>
<context>
    <name>occ::ui::RoutinesPage</name>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Which routine</source>
        <translation>Qué rutina</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Look at the steps</source>
        <translation>Ver los pasos</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>El paso</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Pasos hechos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Alt ↑</source>
        <translation>Alt ↑</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Hecho, siguiente</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 done</source>
        <translation>%1 · %2 de %3 hechos</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>Listo: %1</translation>
    </message>
    <message>
        <source>The notes stay with %1.</source>
        <translation>Las notas se conservan en: %1.</translation>
    </message>
    <message>
        <source>Nothing is left of it for today.</source>
        <translation>No queda nada por hacer para hoy.</translation>
    </message>
    <message>
        <source>This week %1 contacts by the desk, %2 by people</source>
        <translation>Comunicaciones esta semana: %1 del programa, %2 de personas</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
</context>
<context>
    <name>occ::ui::SalesFeature</name>
    <message>
        <source>There is no deal.</source>
        <translation>No hay oportunidades.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>New deal…</source>
        <translation>Oportunidad nueva…</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Ficha de evaluación</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Abrir la oportunidad</translation>
    </message>
    <message>
        <source>Move the deal to the stage beside</source>
        <translation>Mover la oportunidad a la etapa de al lado</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Score the criterion</source>
        <translation>Puntuar el criterio</translation>
    </message>
    <message>
        <source>Take the score away</source>
        <translation>Quitar la puntuación</translation>
    </message>
    <message>
        <source>Walk the criteria</source>
        <translation>Recorrer los criterios</translation>
    </message>
    <message>
        <source>Previous and next deal of the list</source>
        <translation>Oportunidad anterior y siguiente de la lista</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Scorecard notes</source>
        <translation>Notas de la ficha</translation>
    </message>
</context>
<context>
    <name>occ::ui::SalesSheets</name>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1” no es un importe.</translation>
    </message>
    <message>
        <source>Write it as 299 or 299.50.</source>
        <translation>Escríbalo así: 299 o 299.50.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Oportunidad nueva</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>Agregar oportunidad</translation>
    </message>
    <message>
        <source>Blue Mesa Logistics: driver line</source>
        <translation>Blue Mesa Logistics: línea para conductores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>A medida</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Amount, USD</source>
        <translation>Importe, USD</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation>Cierre previsto</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Perdida: %1</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marcar como perdida</translation>
    </message>
    <message>
        <source>Why it was lost</source>
        <translation>Por qué se perdió</translation>
    </message>
    <message>
        <source>Start onboarding from %1</source>
        <translation>Iniciar incorporación desde %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Procedimiento</translation>
    </message>
</context>
<context>
    <name>occ::ui::SalesWords</name>
    <message>
        <source>Inquiry</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 k</translation>
    </message>
</context>
<context>
    <name>occ::ui::ScoreBar</name>
    <message>
        <source>Total against the threshold</source>
        <translation>Total frente al umbral</translation>
    </message>
    <message>
        <source>%1 of 100, threshold %2</source>
        <translation>%1 de 100, umbral %2</translation>
    </message>
</context>
<context>
    <name>occ::ui::ScoreControl</name>
    <message>
        <source>Not scored yet. Keys 1 to 5 score.</source>
        <translation>Aún sin puntuar. Las teclas 1 a 5 puntúan.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>occ::ui::ScorecardPanel</name>
    <message>
        <source>Scorecard</source>
        <translation>Ficha de evaluación</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Evidencia para %1</translation>
    </message>
    <message>
        <source>What this score rests on</source>
        <translation>En qué se basa esta puntuación</translation>
    </message>
    <message>
        <source>weight %1 %</source>
        <translation>peso %1 %</translation>
    </message>
    <message>
        <source>– of %1</source>
        <translation>– de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3 adds %4 points</source>
        <translation>%1 %2 → %3 suma %4 puntos</translation>
    </message>
    <message>
        <source>%1 and qualifies the deal.</source>
        <translation>%1 y califica la oportunidad.</translation>
    </message>
</context>
<context>
    <name>occ::ui::SearchFeature</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Buscar en todo…</translation>
    </message>
    <message>
        <source>From the field into the results</source>
        <translation>Del campo a los resultados</translation>
    </message>
    <message>
        <source>Open what was found</source>
        <translation>Abrir lo encontrado</translation>
    </message>
    <message>
        <source>Search for other words</source>
        <translation>Buscar otras palabras</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>occ::ui::SearchPage</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Beginnings of words: names, notes, checklist items, contacts logged</source>
        <translation>Comienzos de palabras: nombres, notas, tareas, comunicaciones</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Search the whole workspace</source>
        <translation>Buscar en todo el espacio de trabajo</translation>
    </message>
    <message>
        <source>Type the beginnings of words: names, e-mail addresses, telephone numbers, notes, checklist items, contacts logged, blockers and survey answers are looked at.</source>
        <translation>Escriba comienzos de palabras: se buscan en nombres, correos, teléfonos, notas, tareas, comunicaciones, bloqueos y respuestas de encuestas.</translation>
    </message>
    <message>
        <source>Nothing has all of these words</source>
        <translation>Nada tiene todas estas palabras</translation>
    </message>
    <message>
        <source>Use fewer words, or only their beginnings. Ctrl+K also finds names with letters left out.</source>
        <translation>Use menos palabras, o solo sus comienzos. Ctrl+K también encuentra nombres a los que les faltan letras.</translation>
    </message>
</context>
<context>
    <name>occ::ui::SenderModel</name>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>El último</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignado</translation>
    </message>
</context>
<context>
    <name>occ::ui::Server</name>
    <message>
        <source>“%1” is no place to listen.</source>
        <translation>“%1” no es un lugar donde escuchar.</translation>
    </message>
    <message>
        <source>Write an address and a port, such as 127.0.0.1:8765.</source>
        <translation>Escriba una dirección y un puerto, como 127.0.0.1:8765.</translation>
    </message>
    <message>
        <source>Other machines reach that address.</source>
        <translation>Otras máquinas llegan a esa dirección.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or allow it below.</source>
        <translation>Use 127.0.0.1, o permítalo abajo.</translation>
    </message>
    <message>
        <source>The public address has to begin with https://.</source>
        <translation>La dirección pública tiene que empezar por https://.</translation>
    </message>
    <message>
        <source>It is the one of the proxy that encrypts; leave it empty without one.</source>
        <translation>Es la del proxy que cifra; déjela vacía si no hay ninguno.</translation>
    </message>
</context>
<context>
    <name>occ::ui::ServerCard</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>HTTP API and webhooks, while this window is open</source>
        <translation>API HTTP y webhooks, mientras esta ventana está abierta</translation>
    </message>
    <message>
        <source>Answer while the window is open</source>
        <translation>Responder mientras la ventana está abierta</translation>
    </message>
    <message>
        <source>https://calls.company.example</source>
        <translation>https://calls.company.example</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Dirección y puerto</translation>
    </message>
    <message>
        <source>Public https address</source>
        <translation>Dirección https pública</translation>
    </message>
    <message>
        <source>Of the proxy that encrypts; where Telnyx reaches this program.</source>
        <translation>Del proxy que cifra; por donde Telnyx llega a este programa.</translation>
    </message>
    <message>
        <source>Other machines may reach that address</source>
        <translation>Otras máquinas pueden llegar a esa dirección</translation>
    </message>
    <message>
        <source>What goes to and from other machines is not encrypted here: anybody on the way reads it, tokens too. Better stay on 127.0.0.1 and put a proxy in front.</source>
        <translation>Lo que va y viene de otras máquinas no se cifra aquí: cualquiera en el camino lo lee, también los tokens. Mejor quédese en 127.0.0.1 y ponga un proxy delante.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save what the server does</source>
        <translation>Guardar lo que hace el servidor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Nothing listens. Programs reach this workspace by “occ serve”, or by this window once it answers.</source>
        <translation>Nada escucha. Los programas llegan a este espacio por “occ serve”, o por esta ventana cuando responde.</translation>
    </message>
    <message>
        <source>A window that plays another day serves nobody.</source>
        <translation>Una ventana que representa otro día no sirve a nadie.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Abriendo el espacio de trabajo…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Listening on %1 since %2.</source>
        <translation>Escuchando en %1 desde %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests answered or turned away.</source>
        <translation>
            <numerusform>%Ln petición respondida o rechazada.</numerusform>
            <numerusform>%Ln peticiones respondidas o rechazadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Could not listen: %1</source>
        <translation>No se pudo escuchar: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Copia de seguridad…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Actúa como</translation>
    </message>
    <message>
        <source>Local user, who may do everything</source>
        <translation>Usuario local, sin restricciones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Team&apos;s time zone</source>
        <translation>Zona horaria del equipo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nobody yet. Add people with “occ person add”.</source>
        <translation>Nadie aún. Agregue personas con “occ person add”.</translation>
    </message>
    <message>
        <source>Sound: %1 journal entries, none changed afterwards.</source>
        <translation>Íntegro: %1 entradas del registro, ninguna alterada después.</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Copia de seguridad del espacio de trabajo</translation>
    </message>
    <message>
        <source>Backup written to %1</source>
        <translation>Copia de seguridad escrita en %1</translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation>Teclado…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Cambiar atajos…</translation>
    </message>
</context>
<context>
    <name>occ::ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>This is what was half typed when the program ended.</source>
        <translation>Esto es lo que estaba a medio escribir cuando el programa se cerró.</translation>
    </message>
</context>
<context>
    <name>occ::ui::Sheets</name>
    <message>
        <source>Log contact with %1</source>
        <translation>Registrar comunicación con %1</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Registrar comunicación</translation>
    </message>
    <message>
        <source>What was said, asked or agreed</source>
        <translation>Lo que se dijo, preguntó o acordó</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>We contacted them</source>
        <translation>Contactamos al cliente</translation>
    </message>
    <message>
        <source>They contacted us</source>
        <translation>El cliente nos contactó</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>We wait for their reply</source>
        <translation>Esperamos su respuesta</translation>
    </message>
    <message>
        <source>Blocker for %1</source>
        <translation>Bloqueo para %1</translation>
    </message>
    <message>
        <source>Open blocker</source>
        <translation>Abrir bloqueo</translation>
    </message>
    <message>
        <source>Missing admin access to the phone system</source>
        <translation>Falta acceso de administrador a la central telefónica</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Qué lo impide</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>A critical blocker turns the client red and starts the escalation.</source>
        <translation>Un bloqueo crítico pone al cliente en rojo e inicia el escalamiento.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who removes it</source>
        <translation>Quién lo elimina</translation>
    </message>
    <message>
        <source>The onboarding&apos;s owner</source>
        <translation>El responsable de la incorporación</translation>
    </message>
    <message>
        <source>Blocker resolved</source>
        <translation>Bloqueo resuelto</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>How it was resolved</source>
        <translation>Cómo se resolvió</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Link to the proof</source>
        <translation>Enlace a la prueba</translation>
    </message>
    <message>
        <source>File that proves it</source>
        <translation>Archivo que lo demuestra</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Qué lo demuestra</translation>
    </message>
    <message>
        <source>Kept with the item, for reviews and for the client&apos;s report.</source>
        <translation>Se guarda con la tarea, para revisiones y para el informe del cliente.</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloqueada: %1</translation>
    </message>
    <message>
        <source>Mark as blocked</source>
        <translation>Marcar como bloqueada</translation>
    </message>
    <message>
        <source>What blocks it</source>
        <translation>Qué la bloquea</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>No aplica: %1</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Por qué no aplica</translation>
    </message>
    <message>
        <source>One big goal</source>
        <translation>Gran objetivo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What must be true at the end, and by when</source>
        <translation>Qué debe cumplirse al final, y para cuándo</translation>
    </message>
    <message>
        <source>One sentence the client would say.</source>
        <translation>Una frase que diría el cliente.</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Poner en pausa %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Poner en pausa</translation>
    </message>
    <message>
        <source>Why it rests</source>
        <translation>Por qué se detiene</translation>
    </message>
    <message>
        <source>Every open due date moves by as long as the pause lasts.</source>
        <translation>Todos los vencimientos abiertos se mueven lo que dure la pausa.</translation>
    </message>
    <message>
        <source>Hand off %1</source>
        <translation>Entregar %1</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>What account management should know</source>
        <translation>Lo que debe saber gestión de cuentas</translation>
    </message>
    <message>
        <source>Cancel the onboarding of %1</source>
        <translation>Cancelar la incorporación de %1</translation>
    </message>
    <message>
        <source>Cancel onboarding</source>
        <translation>Cancelar incorporación</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Por qué termina</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <source>Survey answer of %1</source>
        <translation>Respuesta de encuesta de %1</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Registrar respuesta</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Below 6 (satisfaction) or 7 (NPS) turns the client red.</source>
        <translation>Menos de 6 (satisfacción) o de 7 (NPS) pone al cliente en rojo.</translation>
    </message>
    <message>
        <source>Satisfaction (1–10)</source>
        <translation>Satisfacción (1–10)</translation>
    </message>
    <message>
        <source>Would recommend, NPS (0–10)</source>
        <translation>Recomendación, NPS (0–10)</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation>Qué pregunta</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>En palabras del cliente</translation>
    </message>
    <message>
        <source>Go-live target</source>
        <translation>Puesta en marcha prevista</translation>
    </message>
    <message>
        <source>When the client goes live</source>
        <translation>Cuándo comienza a operar el cliente</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Why it moves</source>
        <translation>Por qué se mueve</translation>
    </message>
    <message>
        <source>The client is missing.</source>
        <translation>Falta el cliente.</translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation>Iniciar incorporación</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>A name that is not known yet becomes a new client.</source>
        <translation>Un nombre aún desconocido se convierte en un cliente nuevo.</translation>
    </message>
    <message>
        <source>Industry of a new client</source>
        <translation>Sector de un cliente nuevo</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Firma del contrato</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Agregar cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Contact at %1</source>
        <translation>Contacto en %1</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Agregar contacto</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Ask for the holiday greeting</source>
        <translation>Pedir el saludo de días festivos</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Due with its milestone</source>
        <translation>Vence con su hito</translation>
    </message>
    <message>
        <source>A date of its own stays when the playbook changes.</source>
        <translation>Una fecha propia se conserva cuando cambia el procedimiento.</translation>
    </message>
    <message>
        <source>We do it</source>
        <translation>Lo hacemos nosotros</translation>
    </message>
    <message>
        <source>The client does it</source>
        <translation>Lo hace el cliente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Un enlace</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>Evidence it wants</source>
        <translation>Evidencia que pide</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Agregar una tarea</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>For this client only. It stays when the playbook changes.</source>
        <translation>Solo para este cliente. Se conserva cuando cambia el procedimiento.</translation>
    </message>
    <message>
        <source>For this client only. What you change here stays when the playbook changes.</source>
        <translation>Solo para este cliente. Lo que cambie aquí se conserva cuando cambia el procedimiento.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a milestone and a date: &apos;Day 14 to 4 Dec&apos;</comment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>Moves with it: %1.</source>
        <translation>Se mueve también: %1.</translation>
    </message>
    <message>
        <source>1 open item gets a new date.</source>
        <translation>1 tarea pendiente recibe una fecha nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%n open items get new dates.</source>
        <translation>
            <numerusform>%Ln tarea pendiente recibe una fecha nueva.</numerusform>
            <numerusform>%Ln tareas pendientes reciben fechas nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: it is complete.</source>
        <translation>%1 se queda: ya está completo.</translation>
    </message>
    <message>
        <source>%1 stays: it was moved by hand.</source>
        <translation>%1 se queda: se movió a mano.</translation>
    </message>
    <message>
        <source>Nothing else moves.</source>
        <translation>No se mueve nada más.</translation>
    </message>
    <message>
        <source>Due %1 until now. What hangs on it moves with it; undo brings all back.</source>
        <translation>Hasta ahora vence %1. Lo que depende de él se mueve también; deshacer lo devuelve todo.</translation>
    </message>
    <message>
        <source>The client&apos;s administrator is away</source>
        <translation>El administrador del cliente está ausente</translation>
    </message>
    <message>
        <source>Log contact with %1 clients</source>
        <translation>Registrar comunicación con %1 clientes</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Filters, words, headings, order and columns, for you alone. A view of the same name is replaced.</source>
        <translation>Filtros, palabras, grupos, orden y columnas, solo para usted. Una vista del mismo nombre se reemplaza.</translation>
    </message>
    <message>
        <source>Red ones of my team</source>
        <translation>Los rojos de mi equipo</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n clients</source>
        <translation>
            <numerusform>Poner en pausa %Ln cliente</numerusform>
            <numerusform>Poner en pausa %Ln clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::Shortcuts</name>
    <message>
        <source>Press one key, not several after each other.</source>
        <translation>Presione una tecla, no varias seguidas.</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt as well, or use a function key: letters alone are typed, or work on the page.</source>
        <translation>Mantenga también Ctrl o Alt, o use una tecla de función: las letras solas se escriben o actúan en la página.</translation>
    </message>
</context>
<context>
    <name>occ::ui::SimulatorPanel</name>
    <message>
        <source>What the caller hears</source>
        <translation>Qué oye quien llama</translation>
    </message>
    <message>
        <source>When somebody calls</source>
        <translation>Cuándo llama alguien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festivo</translation>
    </message>
    <message>
        <source>Day of the call</source>
        <translation>Día de la llamada</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>Hora de la llamada</translation>
    </message>
    <message>
        <source>People answer</source>
        <translation>La gente contesta</translation>
    </message>
    <message>
        <source>Queues are full</source>
        <translation>Las colas están llenas</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Walk everything</source>
        <translation>Recorrerlo todo</translation>
    </message>
    <message>
        <source>Every key at every kind of moment, answered and not</source>
        <translation>Cada tecla en cada clase de momento, con y sin respuesta</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>“%1” waits for a key</source>
        <translation>“%1” espera una tecla</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Choose a moment and call. The way of the call lights up on the canvas.</source>
        <translation>Elija un momento y llame. El camino de la llamada se ilumina en el lienzo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>¿Qué tecla?</translation>
    </message>
    <message>
        <source>%1 after about %2</source>
        <comment>how a call ended, and how long it took</comment>
        <translation>%1 tras unos %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps are reached</source>
        <translation>Se alcanzan %1 de %2 pasos</translation>
    </message>
    <message>
        <source>%1 different calls at %2 kinds of moments.</source>
        <translation>%1 llamadas distintas en %2 clases de momentos.</translation>
    </message>
    <message>
        <source>There are more; these are the first.</source>
        <translation>Hay más; estas son las primeras.</translation>
    </message>
    <message>
        <source>Nobody gets to:</source>
        <translation>Nadie llega a:</translation>
    </message>
</context>
<context>
    <name>occ::ui::StackedBars</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a load and the capacity</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>occ::ui::StageStrip</name>
    <message>
        <source>%1: %2 deals, %3</source>
        <translation>%1: oportunidades, %2; importe, %3</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>occ::ui::StartSheets</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspaces (*.occ)</source>
        <translation>Espacios de trabajo (*.occ)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>A workspace is one file. It comes with the playbooks; everything in it is yours.</source>
        <translation>Un espacio de trabajo es un archivo. Trae los procedimientos; todo lo que contiene es suyo.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>The workspace needs a place.</source>
        <translation>El espacio de trabajo necesita un lugar.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Indique el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>A file ending in .occ, or the address of the database your team shares: postgresql://user@server/database.</source>
        <translation>Un archivo terminado en .occ, o la dirección de la base de datos que comparte su equipo: postgresql://user@server/database.</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Archivo o dirección</translation>
    </message>
</context>
<context>
    <name>occ::ui::StartWindow</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Onboarding Command Center</source>
        <translation>Onboarding Command Center</translation>
    </message>
    <message>
        <source>Every client&apos;s way from signed contract to handoff.</source>
        <translation>El camino de cada cliente, del contrato firmado a la entrega.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>Opens a sample team with clients, alerts and deals. Nothing in it can go wrong.</source>
        <translation>Abre un equipo de ejemplo con clientes, alertas y oportunidades. Ahí nada puede salir mal.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>An empty one with the playbooks. Add your people, then your clients.</source>
        <translation>Uno vacío con los procedimientos. Agregue su equipo y luego sus clientes.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>A file you have, or the database your team shares.</source>
        <translation>Un archivo que ya tiene, o la base de datos que comparte su equipo.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Starts a workspace with the clients, deals or contacts of a spreadsheet.</source>
        <translation>Crea un espacio de trabajo con los clientes, oportunidades o contactos de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos hace poco</translation>
    </message>
    <message>
        <source>Workspaces opened lately</source>
        <translation>Espacios de trabajo abiertos hace poco</translation>
    </message>
    <message>
        <source>Choose another one, or start a new one below.</source>
        <translation>Elija otro, o cree uno nuevo abajo.</translation>
    </message>
    <message>
        <source>There is no folder for the sample.</source>
        <translation>No hay carpeta para el ejemplo.</translation>
    </message>
    <message>
        <source>Create a new workspace at a place of your own.</source>
        <translation>Cree un espacio de trabajo en el lugar que prefiera.</translation>
    </message>
    <message>
        <source>Making the sample: a team, its clients and a month of history…</source>
        <translation>Preparando el ejemplo: un equipo, sus clientes y un mes de historia…</translation>
    </message>
    <message>
        <source>A workspace for the table</source>
        <translation>Un espacio de trabajo para la tabla</translation>
    </message>
</context>
<context>
    <name>occ::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The workspace does not answer</source>
        <translation>El espacio de trabajo no responde</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The last change was not saved</source>
        <translation>El último cambio no se guardó</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Escalations on · nothing due</source>
        <translation>Escalamientos activos · nada vence</translation>
    </message>
    <message>
        <source>Escalations on · next check %1</source>
        <translation>Escalamientos activos · próxima revisión %1</translation>
    </message>
    <message>
        <source>The team&apos;s time zone: %1</source>
        <translation>Zona horaria del equipo: %1</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <translation>Requiere atención: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::StepForm</name>
    <message>
        <source>What the caller is offered</source>
        <translation>Qué se ofrece a quien llama</translation>
    </message>
    <message>
        <source>What the caller hears</source>
        <translation>Qué oye quien llama</translation>
    </message>
    <message>
        <source>The choice can also be said</source>
        <translation>La opción también puede decirse</translation>
    </message>
    <message>
        <source>Waits for a key</source>
        <translation>Espera una tecla</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Says it again</source>
        <translation>Lo repite</translation>
    </message>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Who rings</source>
        <translation>Quién recibe la llamada</translation>
    </message>
    <message>
        <source>Rings for</source>
        <translation>Suena durante</translation>
    </message>
    <message>
        <source>Priority (1 is first)</source>
        <translation>Prioridad (1 es la primera)</translation>
    </message>
    <message>
        <source>Music while waiting</source>
        <translation>Música durante la espera</translation>
    </message>
    <message>
        <source>Tells how long it will take</source>
        <translation>Dice cuánto tardará</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>Espera como máximo</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierra</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>Mensaje más largo</translation>
    </message>
    <message>
        <source>Written down as text</source>
        <translation>Se transcribe a texto</translation>
    </message>
    <message>
        <source>Tells somebody at once</source>
        <translation>Avisa a alguien enseguida</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Teams, with commas between</source>
        <translation>Equipos, separados por comas</translation>
    </message>
    <message>
        <source>Who rings first</source>
        <translation>Quién suena primero</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Change the flow</source>
        <translation>Cambiar el flujo</translation>
    </message>
    <message>
        <source>Title of the call flow</source>
        <translation>Título del flujo de llamadas</translation>
    </message>
    <message>
        <source>Calls begin at</source>
        <translation>Las llamadas empiezan en</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Two-letter codes; the first is the one it begins with.</source>
        <translation>Códigos de dos letras; el primero es con el que empieza.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <source>Number of “%1”</source>
        <translation>Número de “%1”</translation>
    </message>
    <message>
        <source>Change who rings</source>
        <translation>Cambiar a quién se llama</translation>
    </message>
    <message>
        <source>Nobody rings there until it has a number.</source>
        <translation>Allí no suena nadie hasta que tenga un número.</translation>
    </message>
</context>
<context>
    <name>occ::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>occ::ui::StepModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <translation>%1, hecho: %2</translation>
    </message>
</context>
<context>
    <name>occ::ui::StepPalette</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>occ::ui::StepPanel</name>
    <message>
        <source>Alt ↵</source>
        <translation>Alt ↵</translation>
    </message>
    <message>
        <source>What the step looks at</source>
        <translation>Lo que revisa el paso</translation>
    </message>
    <message>
        <source>Team brief</source>
        <translation>Resumen del equipo</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Goes to Slack: %1</source>
        <translation>Va a Slack: %1</translation>
    </message>
    <message>
        <source>Goes to Teams: %1</source>
        <translation>Va a Teams: %1</translation>
    </message>
    <message>
        <source>Goes by e-mail to: %1</source>
        <translation>Va por correo a: %1</translation>
    </message>
    <message>
        <source>%1. Posted %2.</source>
        <translation>%1. Publicado: %2.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Marcar como vista</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>Reenviar fallidos</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>Registrar comunicación…</translation>
    </message>
    <message>
        <source>Post again</source>
        <translation>Publicar de nuevo</translation>
    </message>
    <message>
        <source>Post brief</source>
        <translation>Publicar resumen</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
</context>
<context>
    <name>occ::ui::StepTile</name>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir “%1”</translation>
    </message>
</context>
<context>
    <name>occ::ui::Stepper</name>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
</context>
<context>
    <name>occ::ui::StoryPanel</name>
    <message>
        <source>What the timeline tells</source>
        <translation>Qué muestra la cronología</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Deshacer esto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>occ::ui::SuggestSheet</name>
    <message>
        <source>Which number suits?</source>
        <translation>¿Qué número conviene?</translation>
    </message>
    <message>
        <source>Hold for 24 hours</source>
        <translation>Reservar 24 horas</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Numbers that suit, best first</source>
        <translation>Números que convienen, el mejor primero</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>From the plan or the number of employees</source>
        <translation>Según el plan o el número de empleados</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Voice minutes a month</source>
        <translation>Minutos de voz al mes</translation>
    </message>
    <message>
        <source>Where callers are</source>
        <translation>Dónde están quienes llaman</translation>
    </message>
    <message>
        <source>Area code of the region</source>
        <translation>Prefijo de la región</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Por qué este número</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Guardado para</translation>
    </message>
    <message>
        <source>No free number suits this client. Find one for sale.</source>
        <translation>Ningún número libre conviene a este cliente. Busque uno en venta.</translation>
    </message>
</context>
<context>
    <name>occ::ui::Switcher</name>
    <message>
        <source>Search clients, deals and actions</source>
        <translation>Buscar clientes, oportunidades y acciones</translation>
    </message>
    <message>
        <source>Go to a page, a client, a deal, or do something</source>
        <translation>Ir a una página, un cliente o una oportunidad, o hacer algo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Buscar “%1” en todo</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
</context>
<context>
    <name>occ::ui::TableTransfer</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Elija otro lugar, o libere espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>occ::ui::TableView</name>
    <message>
        <source>%1 (no room now)</source>
        <translation>%1 (ahora no cabe)</translation>
    </message>
</context>
<context>
    <name>occ::ui::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Agregar persona</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>People and their load</source>
        <translation>Personas y su carga</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Onboardings of the selected person</source>
        <translation>Incorporaciones de la persona elegida</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 de %2 presentes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Says that %1 is here again</source>
        <translation>Indica el regreso: %1</translation>
    </message>
    <message>
        <source>Says that %1 is away and gets nothing new</source>
        <translation>Indica la ausencia: %1 no recibe nada nuevo</translation>
    </message>
    <message>
        <source>onboardings without an owner</source>
        <translation>incorporaciones sin responsable</translation>
    </message>
    <message>
        <source>Every onboarding has an owner</source>
        <translation>Cada incorporación tiene responsable</translation>
    </message>
    <message>
        <source>What is started without one, or taken from somebody, waits here.</source>
        <translation>Lo que se inicia sin responsable, o se quita a alguien, espera aquí.</translation>
    </message>
    <message>
        <source>%1 carries no onboarding</source>
        <translation>%1 no lleva ninguna incorporación</translation>
    </message>
    <message>
        <source>Drag some here from somebody else, or use Assign… there.</source>
        <translation>Arrastre algunas aquí desde otra persona, o use Asignar… allí.</translation>
    </message>
    <message>
        <source>Drag onto a person or press E to assign · Shift and Ctrl select several · Enter opens</source>
        <translation>Arrastre a una persona o presione E para asignar · Mayús y Ctrl eligen varias · Enter abre</translation>
    </message>
    <message numerus="yes">
        <source>%n active onboardings, capacity %1</source>
        <translation>
            <numerusform>%Ln incorporación activa, capacidad %1</numerusform>
            <numerusform>%Ln incorporaciones activas, capacidad %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over capacity</source>
        <comment>people of a team</comment>
        <translation>
            <numerusform>%Ln excede su capacidad</numerusform>
            <numerusform>%Ln exceden su capacidad</numerusform>
        </translation>
    </message>
    <message>
        <source>After this: %1 · %2 · %3</source>
        <comment>a person, onboardings of a capacity, and what is left</comment>
        <translation>Después: %1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n selected · drag them onto a person, or E to assign</source>
        <comment>onboardings</comment>
        <translation>
            <numerusform>%Ln elegida · arrástrela a una persona, o E para asignar</numerusform>
            <numerusform>%Ln elegidas · arrástrelas a una persona, o E para asignar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::TelnyxCard</name>
    <message>
        <source>Telnyx</source>
        <translation>Telnyx</translation>
    </message>
    <message>
        <source>Numbers, calls, verifications and text messages</source>
        <translation>Números, llamadas, verificaciones y mensajes de texto</translation>
    </message>
    <message>
        <source>Mode of Telnyx</source>
        <translation>Modo de Telnyx</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The account’s user id; only calls need it.</source>
        <translation>El id de usuario de la cuenta; solo lo necesitan las llamadas.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Text messages go out with the same key.</source>
        <translation>Los mensajes de texto salen con la misma clave.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Try the connection to Telnyx</source>
        <translation>Probar la conexión con Telnyx</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save how Telnyx is reached</source>
        <translation>Guardar cómo se llega a Telnyx</translation>
    </message>
    <message>
        <source>The environment (OCC_TELNYX_…) goes before what is kept here: this program uses %1, as %2.</source>
        <translation>El entorno (OCC_TELNYX_…) va antes de lo que se guarda aquí: este programa usa %1, como %2.</translation>
    </message>
    <message>
        <source>Asking Telnyx…</source>
        <translation>Preguntando a Telnyx…</translation>
    </message>
    <message>
        <source>Telnyx answers. %1, balance %2 %3.</source>
        <translation>Telnyx responde. %1, saldo %2 %3.</translation>
    </message>
    <message>
        <source>With the credit: %1 %2.</source>
        <translation>Con el crédito: %1 %2.</translation>
    </message>
</context>
<context>
    <name>occ::ui::TelnyxWords</name>
    <message>
        <source>Telnyx: production</source>
        <translation>Telnyx: producción</translation>
    </message>
    <message>
        <source>Telnyx: sandbox</source>
        <translation>Telnyx: pruebas</translation>
    </message>
    <message>
        <source>Numbers are bought and paid, calls reach people, and requests go to the carriers.</source>
        <translation>Los números se compran y se pagan, las llamadas llegan a personas y las solicitudes van a los operadores.</translation>
    </message>
    <message>
        <source>For trying out: what is done here is marked as sandbox and proves nothing for production. At Telnyx’s own address it costs money all the same.</source>
        <translation>Para probar: lo que se hace aquí se marca como prueba y no demuestra nada para producción. En la dirección propia de Telnyx cuesta dinero igualmente.</translation>
    </message>
</context>
<context>
    <name>occ::ui::TexmlPanel</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>TeXML</source>
        <translation>TeXML</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the document that is shown</source>
        <translation>Copia el documento que se muestra</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Guardar todos…</translation>
    </message>
    <message>
        <source>Writes all documents into a folder</source>
        <translation>Escribe todos los documentos en una carpeta</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Reads a flow from TeXML files</source>
        <translation>Lee un flujo de archivos TeXML</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>La carpeta %1 no puede crearse.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 no se escribió: %2</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Save the documents</source>
        <translation>Guardar los documentos</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>%1 documents in %2</source>
        <translation>%1 documentos en %2</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Sin guardar.</translation>
    </message>
    <message>
        <source>Import TeXML</source>
        <translation>Importar TeXML</translation>
    </message>
    <message>
        <source>TeXML (*.xml *.texml)</source>
        <translation>TeXML (*.xml *.texml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Not imported.</source>
        <translation>Sin importar.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 steps imported.</source>
        <translation>%1 pasos importados.</translation>
    </message>
</context>
<context>
    <name>occ::ui::TimeClock</name>
    <message>
        <source>The clock does not run</source>
        <translation>El cronómetro está detenido</translation>
    </message>
    <message>
        <source>The clock for %1 has been running for %2. Was it forgotten?</source>
        <translation>El cronómetro de %1 lleva %2 en marcha. ¿Quedó olvidado?</translation>
    </message>
    <message>
        <source>The clock runs for %1: %2</source>
        <translation>Cronómetro en marcha para %1: %2</translation>
    </message>
    <message>
        <source>Stop the clock for %1</source>
        <translation>Detener el cronómetro de %1</translation>
    </message>
    <message>
        <source>Move it to the client in view</source>
        <translation>Pasarlo al cliente a la vista</translation>
    </message>
    <message>
        <source>Start for the client in view</source>
        <translation>Iniciar para el cliente a la vista</translation>
    </message>
    <message>
        <source>Start for…</source>
        <translation>Iniciar para…</translation>
    </message>
    <message>
        <source>Add time…</source>
        <translation>Agregar tiempo…</translation>
    </message>
    <message>
        <source>All time entries</source>
        <translation>Todos los registros de tiempo</translation>
    </message>
</context>
<context>
    <name>occ::ui::TimeModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – a</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>El equipo</translation>
    </message>
</context>
<context>
    <name>occ::ui::TimePage</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation>De quién es el tiempo</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mío</translation>
    </message>
    <message>
        <source>The team&apos;s</source>
        <translation>Del equipo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Add time…</source>
        <translation>Agregar tiempo…</translation>
    </message>
    <message>
        <source>Start or stop</source>
        <translation>Iniciar o detener</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Entradas de tiempo</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>No time recorded</source>
        <translation>Sin tiempo registrado</translation>
    </message>
    <message>
        <source>Start the clock on a client with %1, or add what was worked.</source>
        <translation>Inicie el cronómetro de un cliente con %1, o agregue lo trabajado.</translation>
    </message>
</context>
<context>
    <name>occ::ui::TimeSheets</name>
    <message>
        <source>There is no onboarding of “%1”.</source>
        <translation>No existe ninguna incorporación de “%1”.</translation>
    </message>
    <message>
        <source>Choose one of the list, or leave it empty for the team&apos;s own work.</source>
        <translation>Elija uno de la lista, o deje el campo vacío para el trabajo del propio equipo.</translation>
    </message>
    <message>
        <source>A few letters of the name</source>
        <translation>Algunas letras del nombre</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Empty: work for the team itself.</source>
        <translation>Vacío: trabajo para el propio equipo.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Iniciar el cronómetro</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>When did the work end?</source>
        <translation>¿Cuándo terminó el trabajo?</translation>
    </message>
    <message>
        <source>Stop then</source>
        <translation>Detener entonces</translation>
    </message>
    <message>
        <source>The clock for %1 has been running since %2.</source>
        <translation>El cronómetro de %1 está en marcha desde %2.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Proposed: the last thing you did here on that day.</source>
        <translation>Propuesto: lo último que usted hizo aquí ese día.</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Agregar tiempo</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Cambiar tiempo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>occ::ui::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>How much time is in sight</source>
        <translation>Cuánto tiempo se ve</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>No client is on this timeline</source>
        <translation>No hay clientes en esta cronología</translation>
    </message>
    <message>
        <source>Start an onboarding with this playbook, or choose another one above.</source>
        <translation>Inicie una incorporación con este procedimiento, o elija otro arriba.</translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation>Iniciar incorporación</translation>
    </message>
    <message>
        <source>Ring: ahead · underlined: by hand</source>
        <translation>Anillo: por venir · subrayado: a mano</translation>
    </message>
    <message>
        <source>Shift ← →</source>
        <translation>Mayús ← →</translation>
    </message>
    <message>
        <source>move by a day</source>
        <translation>mover un día</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>say why</source>
        <translation>decir por qué</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>clients of a timeline</comment>
        <translation>
            <numerusform>%Ln con retraso</numerusform>
            <numerusform>%Ln con retraso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::TodayDetail</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>They replied…</source>
        <translation>Respondieron…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Marcar como vista</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>Registrar comunicación…</translation>
    </message>
    <message>
        <source>Blocked…</source>
        <translation>Bloqueada…</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>No aplica…</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>Reasignar…</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>What happened at this client</source>
        <translation>Qué pasó con este cliente</translation>
    </message>
    <message>
        <source>Root cause missing</source>
        <translation>Falta la causa raíz</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Señal de alerta</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>Reply awaited</source>
        <translation>Respuesta pendiente</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>asked by %1, %2</source>
        <translation>preguntó %1, %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>wants proof</source>
        <translation>pide evidencia</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>Root cause…</source>
        <translation>Causa raíz…</translation>
    </message>
    <message>
        <source>%1 of %2 items done</source>
        <translation>%1 de %2 tareas hechas</translation>
    </message>
    <message>
        <source>%1, %2 of %3 items done</source>
        <translation>%1, %2 de %3 tareas hechas</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>última comunicación %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>sin comunicación aún</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a contact&apos;s name and phone number</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>occ::ui::TodayFeature</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Next and previous</source>
        <translation>Siguiente y anterior</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Done, replied, or seen</source>
        <translation>Hecho, respondido o visto</translation>
    </message>
    <message>
        <source>Acknowledge the red flag</source>
        <translation>Marcar la señal de alerta como vista</translation>
    </message>
    <message>
        <source>Resolve the red flag</source>
        <translation>Resolver la señal de alerta</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Registrar una comunicación</translation>
    </message>
    <message>
        <source>The item is blocked</source>
        <translation>La tarea está bloqueada</translation>
    </message>
    <message>
        <source>The item does not apply</source>
        <translation>La tarea no aplica</translation>
    </message>
    <message>
        <source>Give it to somebody else</source>
        <translation>Darlo a otra persona</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
</context>
<context>
    <name>occ::ui::TodayList</name>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>What needs you now</source>
        <translation>Lo que requiere su atención ahora</translation>
    </message>
</context>
<context>
    <name>occ::ui::TodayModel</name>
    <message>
        <source>%1 · first %2 of %3</source>
        <translation>%1 · los primeros %2 de %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>Reply expected</source>
        <translation>Espera respuesta</translation>
    </message>
    <message>
        <source>Reply to “%1”</source>
        <translation>Responder a “%1”</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>preguntó %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>For: everybody</source>
        <translation>Para: todos</translation>
    </message>
    <message>
        <source>Show everybody&apos;s day</source>
        <translation>Mostrar el día de todos</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1 · 1 thing needs you now</source>
        <translation>%1 · 1 asunto requiere su atención</translation>
    </message>
    <message>
        <source>%1 · %2 things need you now</source>
        <translation>%1 · %2 asuntos requieren su atención</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Nada aquí</translation>
    </message>
    <message>
        <source>Nothing in this group now; %1 elsewhere.</source>
        <translation>Nada en este grupo ahora; %1 en otros.</translation>
    </message>
    <message>
        <source>Nothing needs you now</source>
        <translation>Nada requiere su atención ahora</translation>
    </message>
    <message>
        <source>Nothing needs anybody now</source>
        <translation>Nada requiere la atención de nadie ahora</translation>
    </message>
    <message>
        <source>Next is “%1” for %2, %3.</source>
        <translation>Sigue “%1” para %2, %3.</translation>
    </message>
    <message>
        <source>Nothing is planned after today either.</source>
        <translation>Tampoco hay nada previsto después de hoy.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Say whose they are…</source>
        <translation>Decir de quién son…</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) wait</source>
        <translation>
            <numerusform>Espera %Ln correo</numerusform>
            <numerusform>Esperan %Ln correos</numerusform>
        </translation>
    </message>
    <message>
        <source>No client could be found for them; one may be an answer you wait for.</source>
        <translation>No se encontró cliente para ellos; uno puede ser la respuesta que espera.</translation>
    </message>
</context>
<context>
    <name>occ::ui::TokenList</name>
    <message>
        <source>Look at activations</source>
        <translation>Mirar activaciones</translation>
    </message>
    <message>
        <source>Start and drive activations</source>
        <translation>Iniciar y llevar activaciones</translation>
    </message>
    <message>
        <source>Look after webhooks</source>
        <translation>Cuidar de los webhooks</translation>
    </message>
    <message>
        <source>Tokens of the HTTP API</source>
        <translation>Tokens de la API HTTP</translation>
    </message>
    <message>
        <source>No program has a token. Without one nothing is answered but webhooks.</source>
        <translation>Ningún programa tiene un token. Sin uno solo se responde a los webhooks.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Nuevo token…</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>Revocar el token</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>Hecho %1 por %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crearlo</translation>
    </message>
    <message>
        <source>A program that has it may use the HTTP API, with the rights of the person it acts as.</source>
        <translation>Un programa que lo tenga puede usar la API HTTP, con los derechos de la persona como la que actúa.</translation>
    </message>
    <message>
        <source>crm</source>
        <translation>crm</translation>
    </message>
    <message>
        <source>Which program uses it</source>
        <translation>Qué programa lo usa</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>Actúa como</translation>
    </message>
    <message>
        <source>The local user, who may do everything</source>
        <translation>El usuario local, que puede hacerlo todo</translation>
    </message>
    <message>
        <source>The token of %1</source>
        <translation>El token de %1</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Lo tengo</translation>
    </message>
    <message>
        <source>Give it to the program now: it is not kept and never shown again.</source>
        <translation>Déselo al programa ahora: no se guarda y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>occ::ui::TopBar</name>
    <message>
        <source>Search clients, deals, actions…</source>
        <translation>Buscar clientes, oportunidades, acciones…</translation>
    </message>
    <message>
        <source>Search clients, deals and actions</source>
        <translation>Buscar clientes, oportunidades y acciones</translation>
    </message>
    <message>
        <source>Onboarding Command Center</source>
        <translation>Onboarding Command Center</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>Acting as %1</source>
        <translation>Actúa como %1</translation>
    </message>
    <message>
        <source>Main menu (%1)</source>
        <translation>Menú principal (%1)</translation>
    </message>
</context>
<context>
    <name>occ::ui::TrendChart</name>
    <message>
        <source>Nothing measured</source>
        <translation>Nada medido</translation>
    </message>
    <message>
        <source>Nothing measured in this time</source>
        <translation>Nada medido en este tiempo</translation>
    </message>
</context>
<context>
    <name>occ::ui::TriggerEdit</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unidad de tiempo</translation>
    </message>
    <message>
        <source>After what</source>
        <translation>Después de qué</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a las</translation>
    </message>
    <message>
        <source>How long after</source>
        <translation>Cuánto tiempo después</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>A una hora del día</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>días hábiles</translation>
    </message>
    <message>
        <source>after</source>
        <comment>2 days after the contract</comment>
        <translation>después de</translation>
    </message>
    <message>
        <source>later</source>
        <comment>2 days later</comment>
        <translation>después</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>el contrato</translation>
    </message>
</context>
<context>
    <name>occ::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
</context>
<context>
    <name>occ::ui::UpgradeChangeModel</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Milestone or item</source>
        <translation>Hito o tarea</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Por qué se queda</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Take new</source>
        <translation>Usar lo nuevo</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Conservar lo nuestro</translation>
    </message>
    <message>
        <source>Milestone “%1”</source>
        <translation>Hito “%1”</translation>
    </message>
    <message>
        <source>Is no milestone any more</source>
        <translation>Ya no es un hito</translation>
    </message>
    <message>
        <source>Is not in “%1” any more</source>
        <translation>Ya no está en “%1”</translation>
    </message>
    <message>
        <source>A new milestone</source>
        <translation>Un hito nuevo</translation>
    </message>
    <message>
        <source>New in “%1”</source>
        <translation>Nuevo en “%1”</translation>
    </message>
    <message>
        <source>%1: %2 → %3, here %4</source>
        <translation>%1: %2 → %3, aquí %4</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text in quotation marks</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>occ::ui::UpgradeGroupModel</name>
    <message>
        <source>Move</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message numerus="yes">
        <source>%n clients: %1</source>
        <translation>
            <numerusform>%Ln cliente: %1</numerusform>
            <numerusform>%Ln clientes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::UpgradePage</name>
    <message>
        <source>Carry to running clients</source>
        <translation>Llevar a clientes en curso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Move clients</source>
        <translation>Cambiar clientes</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Everybody is on this version</source>
        <translation>Todos están en esta versión</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Everybody is on version %1</source>
        <translation>Todos están en la versión %1</translation>
    </message>
    <message>
        <source>No running client of %1 is on another version.</source>
        <translation>Ningún cliente en curso de %1 está en otra versión.</translation>
    </message>
    <message>
        <source>What changes for %1</source>
        <translation>Qué cambia para %1</translation>
    </message>
    <message numerus="yes">
        <source>What changes for these %n clients</source>
        <translation>
            <numerusform>Qué cambia para %Ln cliente</numerusform>
            <numerusform>Qué cambia para estos %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stay as they are · Space decides</source>
        <translation>%1 sin cambios · Espacio decide</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>With the version come: %1</source>
        <translation>Con la versión viene: %1</translation>
    </message>
    <message>
        <source>Move 1 client to version %1</source>
        <translation>Cambiar 1 cliente a la versión %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n clients to version %1</source>
        <translation>
            <numerusform>Cambiar %Ln cliente a la versión %1</numerusform>
            <numerusform>Cambiar %Ln clientes a la versión %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::VerificationSheet</name>
    <message>
        <source>Toll-free verification of %1</source>
        <translation>Verificación de número gratuito de %1</translation>
    </message>
    <message>
        <source>Send to the carriers</source>
        <translation>Enviar a los operadores</translation>
    </message>
    <message>
        <source>Turned down: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Verification request</source>
        <translation>Solicitud de verificación</translation>
    </message>
    <message>
        <source>Keep without sending</source>
        <translation>Guardar sin enviar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n published rejection reasons apply; it is not sent like this.</source>
        <translation>
            <numerusform>Se da %Ln motivo de rechazo publicado; así no se envía.</numerusform>
            <numerusform>Se dan %Ln motivos de rechazo publicados; así no se envía.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the published rejection reasons applies.</source>
        <translation>No se da ninguno de los motivos de rechazo publicados.</translation>
    </message>
</context>
<context>
    <name>occ::ui::Words</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>%1 min de retraso</translation>
    </message>
    <message>
        <source>%1 h late</source>
        <translation>%1 h de retraso</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>a number of days, as in &apos;4 days late&apos;</comment>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a number of days, as in &apos;in 3 days&apos;</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a number of days, as in &apos;6 days ago&apos;</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy, HH:mm</source>
        <comment>date format</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>onboarding</name>
    <message>
        <source>Client not answering</source>
        <translation>El cliente no responde</translation>
    </message>
    <message>
        <source>Low satisfaction</source>
        <translation>Satisfacción baja</translation>
    </message>
    <message>
        <source>Low NPS</source>
        <translation>NPS bajo</translation>
    </message>
    <message>
        <source>Critical blocker</source>
        <translation>Bloqueo crítico</translation>
    </message>
    <message>
        <source>Milestone delayed</source>
        <translation>Hito con retraso</translation>
    </message>
    <message>
        <source>Request past its SLA</source>
        <translation>Solicitud fuera de SLA</translation>
    </message>
    <message>
        <source>Number hold expiring</source>
        <translation>Reserva de número por vencer</translation>
    </message>
    <message>
        <source>%1 is due now</source>
        <translation>%1 vence ahora</translation>
    </message>
    <message>
        <source>%1 is %2 late</source>
        <translation>%1 lleva %2 de retraso</translation>
    </message>
    <message>
        <source>%1: “%2” is open</source>
        <translation>%1: “%2” sigue pendiente</translation>
    </message>
    <message>
        <source>No reply for %1 h</source>
        <translation>Sin respuesta desde hace %1 h</translation>
    </message>
    <message>
        <source>%1 to “%2”</source>
        <translation>%1 a “%2”</translation>
    </message>
    <message>
        <source>Satisfaction %1 of 10</source>
        <translation>Satisfacción: %1 de 10</translation>
    </message>
    <message>
        <source>NPS answer %1 of 10</source>
        <translation>Respuesta NPS: %1 de 10</translation>
    </message>
    <message>
        <source>Critical: %1</source>
        <translation>Crítico: %1</translation>
    </message>
    <message>
        <source>“%1” is %2 past its response time</source>
        <translation>“%1” supera en %2 su tiempo de respuesta</translation>
    </message>
    <message>
        <source>%1 is let go in %2</source>
        <translation>%1 se libera en %2</translation>
    </message>
    <message>
        <source>The hold on %1 has run out</source>
        <translation>La reserva de %1 venció</translation>
    </message>
    <message>
        <source>%1 is due in %2, 1 item open</source>
        <translation>%1 vence en %2, 1 tarea pendiente</translation>
    </message>
    <message>
        <source>%1 is due in %2, %3 items open</source>
        <translation>%1 vence en %2, %3 tareas pendientes</translation>
    </message>
    <message>
        <source>Reply awaited for %1 h</source>
        <translation>Respuesta esperada desde hace %1 h</translation>
    </message>
    <message>
        <source>Reply awaited for %1 h to “%2”</source>
        <translation>Respuesta esperada desde hace %1 h a “%2”</translation>
    </message>
    <message>
        <source>%1: over, its root cause is still to be written</source>
        <translation>%1: superada, falta escribir su causa raíz</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>“%1” no se conoce aquí.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>The summary is missing.</source>
        <translation>Falta el resumen.</translation>
    </message>
    <message>
        <source>Say in a few words what is in the way.</source>
        <translation>Indique en pocas palabras qué lo impide.</translation>
    </message>
    <message>
        <source>Blocker opened for %1: %2</source>
        <translation>Bloqueo abierto para %1: %2</translation>
    </message>
    <message>
        <source>There is no blocker %1.</source>
        <translation>No existe el bloqueo %1.</translation>
    </message>
    <message>
        <source>Blocker %1 was resolved already.</source>
        <translation>El bloqueo %1 ya estaba resuelto.</translation>
    </message>
    <message>
        <source>Blocker resolved for %1: %2</source>
        <translation>Bloqueo resuelto para %1: %2</translation>
    </message>
    <message>
        <source>A contact from the client cannot wait for the client&apos;s reply.</source>
        <translation>Una comunicación del cliente no puede esperar la respuesta del cliente.</translation>
    </message>
    <message>
        <source>Leave out the expected reply, or log it as outbound.</source>
        <translation>Omita la respuesta esperada o regístrela como saliente.</translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation>No existe el cliente %1.</translation>
    </message>
    <message>
        <source>A contact cannot be logged in the future (%1).</source>
        <translation>Una comunicación no se puede registrar en el futuro (%1).</translation>
    </message>
    <message>
        <source>Give the moment it happened.</source>
        <translation>Indique el momento en que ocurrió.</translation>
    </message>
    <message>
        <source>Contact logged for %1</source>
        <translation>Comunicación registrada para %1</translation>
    </message>
    <message>
        <source>%1 is not a score for %2.</source>
        <translation>%1 no es una puntuación para %2.</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to 10.</source>
        <translation>Indique un número entero de %1 a 10.</translation>
    </message>
    <message>
        <source>A survey cannot be answered in the future (%1).</source>
        <translation>Una encuesta no se puede responder en el futuro (%1).</translation>
    </message>
    <message>
        <source>Give the moment it was answered.</source>
        <translation>Indique el momento en que se respondió.</translation>
    </message>
    <message>
        <source>Survey answer %1 recorded for %2</source>
        <translation>Respuesta de encuesta %1 registrada para %2</translation>
    </message>
    <message>
        <source>No item is named.</source>
        <translation>No se indicó ninguna tarea.</translation>
    </message>
    <message>
        <source>Give the item&apos;s number.</source>
        <translation>Indique el número de la tarea.</translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation>No existe la tarea %1.</translation>
    </message>
    <message>
        <source>See them with: occ onboarding show ID</source>
        <translation>Para verlas: occ onboarding show ID</translation>
    </message>
    <message>
        <source>“%1” done for %2</source>
        <translation>“%1” hecha para %2</translation>
    </message>
    <message>
        <source>“%1” open again for %2</source>
        <translation>“%1” reabierta para %2</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Falta el motivo.</translation>
    </message>
    <message>
        <source>Say what blocks it.</source>
        <translation>Indique qué la bloquea.</translation>
    </message>
    <message>
        <source>“%1” blocked for %2</source>
        <translation>“%1” bloqueada para %2</translation>
    </message>
    <message>
        <source>Say why it does not apply.</source>
        <translation>Indique por qué no aplica.</translation>
    </message>
    <message>
        <source>“%1” does not apply to %2</source>
        <translation>“%1” no aplica a %2</translation>
    </message>
    <message>
        <source>“%1” assigned</source>
        <translation>“%1” asignada</translation>
    </message>
    <message>
        <source>This onboarding has no milestone %1.</source>
        <translation>Esta incorporación no tiene el hito %1.</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 movido al %2</translation>
    </message>
    <message>
        <source>There is no onboarding %1.</source>
        <translation>No existe la incorporación %1.</translation>
    </message>
    <message>
        <source>See them with: occ onboarding list</source>
        <translation>Para verlas: occ onboarding list</translation>
    </message>
    <message>
        <source>The onboarding of %1 is %2.</source>
        <translation>La incorporación de %1 está en estado %2.</translation>
    </message>
    <message>
        <source>Undo that first if it was a mistake.</source>
        <translation>Deshaga eso primero si fue un error.</translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation>No existe la persona %1.</translation>
    </message>
    <message>
        <source>Deal %1 has an onboarding already.</source>
        <translation>La oportunidad %1 ya tiene una incorporación.</translation>
    </message>
    <message>
        <source>See it with: occ onboarding list</source>
        <translation>Para verla: occ onboarding list</translation>
    </message>
    <message>
        <source>Onboarding of %1 started</source>
        <translation>Incorporación de %1 iniciada</translation>
    </message>
    <message>
        <source>%1 onboardings started</source>
        <translation>%1 incorporaciones iniciadas</translation>
    </message>
    <message>
        <source>The onboarding of %1 is paused already.</source>
        <translation>La incorporación de %1 ya está en pausa.</translation>
    </message>
    <message>
        <source>The reason for the pause is missing.</source>
        <translation>Falta el motivo de la pausa.</translation>
    </message>
    <message>
        <source>Say why it waits.</source>
        <translation>Indique por qué espera.</translation>
    </message>
    <message>
        <source>Onboarding of %1 paused</source>
        <translation>Incorporación de %1 en pausa</translation>
    </message>
    <message>
        <source>The onboarding of %1 is not paused.</source>
        <translation>La incorporación de %1 no está en pausa.</translation>
    </message>
    <message>
        <source>Only a paused one can be resumed.</source>
        <translation>Solo se puede reanudar una en pausa.</translation>
    </message>
    <message>
        <source>Onboarding of %1 resumed, dates moved by %2</source>
        <translation>Incorporación de %1 reanudada, fechas movidas %2</translation>
    </message>
    <message>
        <source>%1 handed off</source>
        <translation>Incorporación de %1 entregada</translation>
    </message>
    <message>
        <source>The reason for cancelling is missing.</source>
        <translation>Falta el motivo de la cancelación.</translation>
    </message>
    <message>
        <source>Say why it ends.</source>
        <translation>Indique por qué termina.</translation>
    </message>
    <message>
        <source>Onboarding of %1 cancelled</source>
        <translation>Incorporación de %1 cancelada</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>Incorporación de %1 asignada a %2</translation>
    </message>
    <message>
        <source>%1 onboardings assigned to %2</source>
        <translation>%1 incorporaciones asignadas a %2</translation>
    </message>
    <message>
        <source>One big goal set for %1</source>
        <translation>Gran objetivo definido para %1</translation>
    </message>
    <message>
        <source>The date %1 is out of range.</source>
        <translation>La fecha %1 está fuera de rango.</translation>
    </message>
    <message>
        <source>Give a date between 1970 and 2100.</source>
        <translation>Indique una fecha entre 1970 y 2100.</translation>
    </message>
    <message>
        <source>Go-live target set for %1</source>
        <translation>Puesta en marcha prevista definida para %1</translation>
    </message>
    <message>
        <source>The reason for moving the date is missing.</source>
        <translation>Falta el motivo para mover la fecha.</translation>
    </message>
    <message>
        <source>Say why it slips.</source>
        <translation>Indique por qué se retrasa.</translation>
    </message>
    <message>
        <source>There is no milestone %1.</source>
        <translation>No existe el hito %1.</translation>
    </message>
    <message>
        <source>%1 of %2 moved: %3</source>
        <translation>%1 de %2 movido: %3</translation>
    </message>
    <message>
        <source>The contract date %1 is out of range.</source>
        <translation>La fecha del contrato %1 está fuera de rango.</translation>
    </message>
    <message>
        <source>There is no deal %1.</source>
        <translation>No existe la oportunidad %1.</translation>
    </message>
    <message>
        <source>See them with: occ client list</source>
        <translation>Para verlos: occ client list</translation>
    </message>
    <message>
        <source>No onboarding is named.</source>
        <translation>No se indicó ninguna incorporación.</translation>
    </message>
    <message>
        <source>All of them are paused already.</source>
        <translation>Todas ya están en pausa.</translation>
    </message>
    <message>
        <source>None of them is paused.</source>
        <translation>Ninguna está en pausa.</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1: ya está completo.</translation>
    </message>
    <message>
        <source>Open one of its items again, then move it.</source>
        <translation>Reabra una de sus tareas y luego muévalo.</translation>
    </message>
    <message>
        <source>%1 of %2 moved, %3 later milestones with it: %4</source>
        <translation>%1 de %2 movido, con %3 hitos posteriores: %4</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Falta el título.</translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>Diga en pocas palabras qué hay que hacer.</translation>
    </message>
    <message>
        <source>The title is longer than %1 characters.</source>
        <translation>El título tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>A due date and &quot;with its milestone&quot; exclude each other.</source>
        <translation>Un vencimiento y “con su hito” se excluyen.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Indique uno de los dos.</translation>
    </message>
    <message>
        <source>“%1” added for %2</source>
        <translation>“%1” agregada para %2</translation>
    </message>
    <message>
        <source>“%1” moved to %2 for %3</source>
        <translation>“%1” movida a %2 para %3</translation>
    </message>
    <message>
        <source>“%1” changed for %2</source>
        <translation>“%1” cambiada para %2</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>Ausencia: %1.</translation>
    </message>
    <message>
        <source>Choose somebody who is here.</source>
        <translation>Elija a alguien presente.</translation>
    </message>
    <message>
        <source>Give the onboarding&apos;s number.</source>
        <translation>Indique el número de la incorporación.</translation>
    </message>
    <message>
        <source>Onboarding %1 is named twice.</source>
        <translation>La incorporación %1 se indicó dos veces.</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>Indíquela una vez.</translation>
    </message>
    <message>
        <source>%1 was changed since you looked.</source>
        <translation>%1: hubo cambios desde que lo consultó.</translation>
    </message>
    <message>
        <source>Look at the changes again, then decide.</source>
        <translation>Vuelva a ver los cambios y decida.</translation>
    </message>
    <message>
        <source>There is no change &quot;%1&quot; to decide on.</source>
        <translation>No hay ningún cambio “%1” que decidir.</translation>
    </message>
    <message>
        <source>See them with: occ playbook upgrade --dry-run --json</source>
        <translation>Véalos con: occ playbook upgrade --dry-run --json</translation>
    </message>
    <message>
        <source>%1 moved to version %2 of %3</source>
        <translation>%1: en la versión %2 de %3</translation>
    </message>
    <message>
        <source>%1 onboardings moved to version %2 of %3</source>
        <translation>%1 incorporaciones en la versión %2 de %3</translation>
    </message>
    <message>
        <source>Changed by hand for this client.</source>
        <translation>Cambiado a mano para este cliente.</translation>
    </message>
    <message>
        <source>Done already.</source>
        <translation>Ya está hecho.</translation>
    </message>
    <message>
        <source>Set aside as not applicable.</source>
        <translation>Descartado por no aplicar.</translation>
    </message>
    <message>
        <source>Blocked: somebody is on it.</source>
        <translation>Bloqueada: alguien se ocupa.</translation>
    </message>
    <message>
        <source>Somebody is responsible or has written evidence.</source>
        <translation>Tiene responsable o evidencia escrita.</translation>
    </message>
    <message>
        <source>Added by hand for this client.</source>
        <translation>Agregado a mano para este cliente.</translation>
    </message>
    <message>
        <source>Its milestone is complete and would open again.</source>
        <translation>Su hito está completo y se reabriría.</translation>
    </message>
    <message>
        <source>Its milestone is kept.</source>
        <translation>Su hito se conserva.</translation>
    </message>
    <message>
        <source>Its milestone is left out.</source>
        <translation>Su hito se omite.</translation>
    </message>
    <message>
        <source>Left out here before.</source>
        <translation>Omitido aquí antes.</translation>
    </message>
    <message>
        <source>Only running onboardings are moved to another version.</source>
        <translation>Solo las incorporaciones en curso cambian de versión.</translation>
    </message>
    <message>
        <source>The onboarding of %1 is on version %2 of %3 already.</source>
        <translation>La incorporación de %1 ya está en la versión %2 de %3.</translation>
    </message>
    <message>
        <source>Name another version, or leave this onboarding out.</source>
        <translation>Indique otra versión, u omita esta incorporación.</translation>
    </message>
    <message numerus="yes">
        <source>%n onboardings paused: %1</source>
        <translation>
            <numerusform>%Ln incorporación en pausa: %1</numerusform>
            <numerusform>%Ln incorporaciones en pausa: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n onboardings resumed, dates moved</source>
        <translation>
            <numerusform>%Ln incorporación reanudada, fechas movidas</numerusform>
            <numerusform>%Ln incorporaciones reanudadas, fechas movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact logged for %n clients</source>
        <translation>
            <numerusform>Comunicación registrada para %Ln cliente</numerusform>
            <numerusform>Comunicación registrada para %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items done for %1</source>
        <translation>
            <numerusform>%Ln tarea hecha para %1</numerusform>
            <numerusform>%Ln tareas hechas para %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items done for %n clients</source>
        <translation>
            <numerusform>%1 tareas hechas para %Ln cliente</numerusform>
            <numerusform>%1 tareas hechas para %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items open again for %1</source>
        <translation>
            <numerusform>%Ln tarea reabierta para %1</numerusform>
            <numerusform>%Ln tareas reabiertas para %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items open again for %n clients</source>
        <translation>
            <numerusform>%1 tareas reabiertas para %Ln cliente</numerusform>
            <numerusform>%1 tareas reabiertas para %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Trouble with a number</source>
        <translation>Problema con un número</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>Give the person&apos;s full name.</source>
        <translation>Indique el nombre completo de la persona.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>“%1” no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Write it as name@company.com.</source>
        <translation>Escríbala así: nombre@empresa.com.</translation>
    </message>
    <message>
        <source>The capacity cannot be negative.</source>
        <translation>La capacidad no puede ser negativa.</translation>
    </message>
    <message>
        <source>Give the number of onboardings.</source>
        <translation>Indique el número de incorporaciones.</translation>
    </message>
    <message>
        <source>%1 is in the team already.</source>
        <translation>%1 ya está en el equipo.</translation>
    </message>
    <message>
        <source>Use another e-mail address.</source>
        <translation>Use otra dirección de correo.</translation>
    </message>
    <message>
        <source>%1 joined the team</source>
        <translation>%1 se unió al equipo</translation>
    </message>
    <message>
        <source>Nobody in this workspace has the e-mail %1.</source>
        <translation>Nadie en este espacio de trabajo tiene el correo %1.</translation>
    </message>
    <message>
        <source>See who is in it with: occ person list</source>
        <translation>Para ver quién está: occ person list</translation>
    </message>
    <message>
        <source>%1 people are called %2.</source>
        <translation>%1 personas se llaman %2.</translation>
    </message>
    <message>
        <source>Use the e-mail address.</source>
        <translation>Use la dirección de correo.</translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation>No existe la persona %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a role.</source>
        <translation>“%1” no es un rol.</translation>
    </message>
    <message>
        <source>Use specialist, sales_rep, manager, executive or administrator.</source>
        <translation>Use specialist, sales_rep, manager, executive o administrator.</translation>
    </message>
    <message>
        <source>Local user</source>
        <translation>Usuario local</translation>
    </message>
    <message>
        <source>%1 (%2) may not do this.</source>
        <translation>%1 (%2) no puede hacer esto.</translation>
    </message>
    <message>
        <source>It needs the role %1.</source>
        <translation>Se necesita el rol %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 ahora se llama %2</translation>
    </message>
    <message>
        <source>%1 has the e-mail %2</source>
        <translation>%1 tiene el correo %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ahora tiene el rol: %2</translation>
    </message>
    <message>
        <source>Capacity of %1 from %2 to %3</source>
        <translation>Capacidad de %1: de %2 a %3</translation>
    </message>
    <message>
        <source>%1 has another lead</source>
        <translation>%1 tiene otro líder</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 está de vuelta</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1: ausencia</translation>
    </message>
    <message>
        <source>%1 things changed about %2</source>
        <translation>%1 cambios en %2</translation>
    </message>
    <message>
        <source>%1 cannot be their own lead.</source>
        <translation>%1 no puede ser su propio líder.</translation>
    </message>
    <message>
        <source>Choose somebody else, or nobody.</source>
        <translation>Elija a otra persona, o a nadie.</translation>
    </message>
    <message>
        <source>The view&apos;s name is missing.</source>
        <translation>Falta el nombre de la vista.</translation>
    </message>
    <message>
        <source>The view&apos;s name is too long.</source>
        <translation>El nombre de la vista es demasiado largo.</translation>
    </message>
    <message>
        <source>Give it a short name to find it by.</source>
        <translation>Póngale un nombre corto para encontrarla.</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vista “%1” guardada</translation>
    </message>
    <message>
        <source>You have no view %1.</source>
        <translation>Usted no tiene ninguna vista %1.</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Vista “%1” quitada</translation>
    </message>
</context>
<context>
    <name>playbook</name>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>No existe %1 “%2”.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quiso decir “%1”?</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Aún no hay nada para elegir.</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation>Se conocen: %1.</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>La tarea</translation>
    </message>
    <message>
        <source>The feature</source>
        <translation>La función</translation>
    </message>
    <message>
        <source>There is no such content folder.</source>
        <translation>No existe esa carpeta de contenido.</translation>
    </message>
    <message>
        <source>Give the folder that holds playbooks and schemas.</source>
        <translation>Indique la carpeta que contiene los procedimientos y los esquemas.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is missing.</source>
        <translation>Falta &quot;kind&quot;.</translation>
    </message>
    <message>
        <source>Begin the file with &quot;kind: …&quot;.</source>
        <translation>Comience el archivo con &quot;kind: …&quot;.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; differs from the file name.</source>
        <translation>El identificador “%1” no coincide con el nombre del archivo.</translation>
    </message>
    <message>
        <source>Write &quot;id: %1&quot; or rename the file.</source>
        <translation>Escriba &quot;id: %1&quot; o cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>There is no schema for the kind &quot;%1&quot;.</source>
        <translation>No hay esquema para el tipo “%1”.</translation>
    </message>
    <message>
        <source>%1 has the same kind and id.</source>
        <translation>%1 tiene el mismo tipo e identificador.</translation>
    </message>
    <message>
        <source>Give one of them another id and file name.</source>
        <translation>Dé a uno de ellos otro identificador y otro nombre de archivo.</translation>
    </message>
    <message>
        <source>There is no playbook &quot;%1&quot;.</source>
        <translation>No existe el procedimiento “%1”.</translation>
    </message>
    <message>
        <source>The playbook &quot;%1&quot; has no milestone &quot;%2&quot;.</source>
        <translation>El procedimiento “%1” no tiene el hito “%2”.</translation>
    </message>
    <message>
        <source>The program lacks its own description of &quot;%1&quot;.</source>
        <translation>Al programa le falta su propia descripción de “%1”.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>A due rule needs exactly one of hours, days and business_days.</source>
        <translation>Una regla de vencimiento necesita exactamente uno de hours, days y business_days.</translation>
    </message>
    <message>
        <source>Write it as {after: contract, days: 3}.</source>
        <translation>Escríbala así: {after: contract, days: 3}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day.</source>
        <translation>“%1” no es una hora del día.</translation>
    </message>
    <message>
        <source>Write it as &quot;09:00&quot;, quotes included.</source>
        <translation>Escríbala así: &quot;09:00&quot;, con comillas.</translation>
    </message>
    <message>
        <source>A due rule in hours cannot have a time of day.</source>
        <translation>Una regla de vencimiento en horas no puede tener hora del día.</translation>
    </message>
    <message>
        <source>Use days or business_days, or remove &quot;at&quot;.</source>
        <translation>Use days o business_days, o quite &quot;at&quot;.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; stands twice.</source>
        <translation>%1 “%2” aparece dos veces.</translation>
    </message>
    <message>
        <source>Give one of them another key, or remove it.</source>
        <translation>Dé otra clave a uno de los dos, o elimínelo.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation>No existe el rol “%1”.</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>el hito</translation>
    </message>
    <message>
        <source>A milestone is missing: the playbook has none.</source>
        <translation>Falta un hito: el procedimiento no tiene ninguno.</translation>
    </message>
    <message>
        <source>Add at least one milestone with its items.</source>
        <translation>Agregue al menos un hito con sus tareas.</translation>
    </message>
    <message>
        <source>The milestone</source>
        <translation>El hito</translation>
    </message>
    <message>
        <source>A milestone cannot have the key &quot;contract&quot;.</source>
        <translation>Un hito no puede tener la clave &quot;contract&quot;.</translation>
    </message>
    <message>
        <source>Choose another key; due rules use it for the contract&apos;s date.</source>
        <translation>Elija otra clave; las reglas de vencimiento la usan para la fecha del contrato.</translation>
    </message>
    <message>
        <source>The milestone &quot;%1&quot; has no items.</source>
        <translation>El hito “%1” no tiene tareas.</translation>
    </message>
    <message>
        <source>Add an item or remove the milestone.</source>
        <translation>Agregue una tarea o elimine el hito.</translation>
    </message>
    <message>
        <source>The due rules of milestones form a cycle: %1.</source>
        <translation>Las reglas de vencimiento de los hitos forman un ciclo: %1.</translation>
    </message>
    <message>
        <source>Let one of them be due after the contract.</source>
        <translation>Haga que uno de ellos venza a partir del contrato.</translation>
    </message>
    <message>
        <source>item</source>
        <translation>la tarea</translation>
    </message>
    <message>
        <source>Items depend on each other in a cycle: %1.</source>
        <translation>Las tareas dependen unas de otras en un ciclo: %1.</translation>
    </message>
    <message>
        <source>Remove one of these dependencies.</source>
        <translation>Elimine una de estas dependencias.</translation>
    </message>
    <message>
        <source>The touchpoint</source>
        <translation>El punto de contacto</translation>
    </message>
    <message>
        <source>A condition needs exactly one of item_open and milestone_open.</source>
        <translation>Una condición necesita exactamente uno de item_open y milestone_open.</translation>
    </message>
    <message>
        <source>Write it as {item_open: key}.</source>
        <translation>Escríbala así: {item_open: key}.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is measured in %2.</source>
        <translation>La regla “%1” se mide en %2.</translation>
    </message>
    <message>
        <source>Write &quot;unit: %1&quot;.</source>
        <translation>Escriba &quot;unit: %1&quot;.</translation>
    </message>
    <message>
        <source>The threshold %1 of &quot;%2&quot; is out of range.</source>
        <translation>El umbral %1 de “%2” está fuera de rango.</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>Use un número de %1 a %2.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>No existe la regla “%1”.</translation>
    </message>
    <message>
        <source>The level &quot;%1&quot; stands in the wrong place.</source>
        <translation>El nivel “%1” está en un lugar equivocado.</translation>
    </message>
    <message>
        <source>Each level once, in this order: %1.</source>
        <translation>Cada nivel una vez, en este orden: %1.</translation>
    </message>
    <message>
        <source>The first escalation step does not begin at once.</source>
        <translation>El primer paso de escalamiento no comienza de inmediato.</translation>
    </message>
    <message>
        <source>Write &quot;after_hours: 0&quot;.</source>
        <translation>Escriba &quot;after_hours: 0&quot;.</translation>
    </message>
    <message>
        <source>The level &quot;%1&quot; comes no later than the one before.</source>
        <translation>El nivel “%1” no llega después del anterior.</translation>
    </message>
    <message>
        <source>Write more than %1 in after_hours.</source>
        <translation>Escriba más de %1 en after_hours.</translation>
    </message>
    <message>
        <source>There is no playbook version %1.</source>
        <translation>No existe la versión %1 del procedimiento.</translation>
    </message>
    <message>
        <source>stored playbook</source>
        <translation>procedimiento guardado</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Existen: %1.</translation>
    </message>
    <message>
        <source>Playbook %1 version %2 stored</source>
        <translation>Procedimiento %1 versión %2 guardado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no fields.</source>
        <translation>“%1” no tiene campos.</translation>
    </message>
    <message>
        <source>Add a field.</source>
        <translation>Agregue un campo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a block of fields.</source>
        <translation>“%1” debe ser un bloque de campos.</translation>
    </message>
    <message>
        <source>Write it as {type: text}.</source>
        <translation>Escríbalo así: {type: text}.</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.</source>
        <translation>Clave desconocida: “%1”.</translation>
    </message>
    <message>
        <source>&quot;required&quot; must be true or false.</source>
        <translation>&quot;required&quot; debe ser true o false.</translation>
    </message>
    <message>
        <source>Write true or false without quotes.</source>
        <translation>Escriba true o false sin comillas.</translation>
    </message>
    <message>
        <source>Unknown type &quot;%1&quot; of &quot;%2&quot;.</source>
        <translation>Tipo desconocido “%1” de “%2”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a list cannot hold lists directly.</source>
        <translation>“%1”: una lista no puede contener listas directamente.</translation>
    </message>
    <message>
        <source>Name a record of types that has the list as a field.</source>
        <translation>Defina un registro de tipos que tenga la lista como campo.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; says no kind.</source>
        <translation>La referencia “%1” no indica ningún tipo.</translation>
    </message>
    <message>
        <source>Add &quot;to: kind&quot;.</source>
        <translation>Agregue &quot;to: kind&quot;.</translation>
    </message>
    <message>
        <source>The enumeration &quot;%1&quot; has no values.</source>
        <translation>La enumeración “%1” no tiene valores.</translation>
    </message>
    <message>
        <source>Add &quot;values: [one, two]&quot;.</source>
        <translation>Agregue &quot;values: [one, two]&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>“%1” debe ser un número entero.</translation>
    </message>
    <message>
        <source>Write digits without quotes.</source>
        <translation>Escriba dígitos sin comillas.</translation>
    </message>
    <message>
        <source>A schema needs &quot;id&quot; and &quot;fields&quot;.</source>
        <translation>Un esquema necesita &quot;id&quot; y &quot;fields&quot;.</translation>
    </message>
    <message>
        <source>Add the missing one; id is the kind of file it describes.</source>
        <translation>Agregue lo que falta; id es el tipo de archivo que describe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a basic type.</source>
        <translation>“%1” es el nombre de un tipo básico.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The guide of &quot;%1&quot; has %2 texts for %3 steps of the scale.</source>
        <translation>La guía de “%1” tiene %2 textos para %3 pasos de la escala.</translation>
    </message>
    <message>
        <source>Write one text per step, lowest first.</source>
        <translation>Escriba un texto por paso, del más bajo al más alto.</translation>
    </message>
    <message>
        <source>The scale ends before it begins.</source>
        <translation>La escala termina antes de comenzar.</translation>
    </message>
    <message>
        <source>Write a scale_max above scale_min.</source>
        <translation>Escriba un scale_max mayor que scale_min.</translation>
    </message>
    <message>
        <source>The criterion</source>
        <translation>El criterio</translation>
    </message>
    <message>
        <source>The weights add up to %1.</source>
        <translation>Los pesos suman %1.</translation>
    </message>
    <message>
        <source>Change them so that they add up to 100.</source>
        <translation>Cámbielos para que sumen 100.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a score.</source>
        <translation>“%1” no es una puntuación.</translation>
    </message>
    <message>
        <source>Use a whole number from %1 to %2.</source>
        <translation>Use un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>The scorecard has no criterion &quot;%1&quot;.</source>
        <translation>La ficha de evaluación no tiene el criterio “%1”.</translation>
    </message>
    <message>
        <source>A calendar needs working days.</source>
        <translation>Un calendario necesita días laborables.</translation>
    </message>
    <message>
        <source>Write [mon, tue, wed, thu, fri].</source>
        <translation>Escriba [mon, tue, wed, thu, fri].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day.</source>
        <translation>“%1” no es un día.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-25.</source>
        <translation>Escríbalo así: 2026-12-25.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in &quot;%2&quot;.</source>
        <translation>Falta “%1” en “%2”.</translation>
    </message>
    <message>
        <source>Add &quot;%1: …&quot;; the file may be cut off.</source>
        <translation>Agregue &quot;%1: …&quot;; el archivo puede estar cortado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value.</source>
        <translation>“%1” no tiene valor.</translation>
    </message>
    <message>
        <source>Write the value, or remove the key if it may be left out.</source>
        <translation>Escriba el valor, o elimine la clave si se puede omitir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a single value, not a list or block.</source>
        <translation>“%1” debe ser un solo valor, no una lista ni un bloque.</translation>
    </message>
    <message>
        <source>Write &quot;%1: value&quot;.</source>
        <translation>Escriba &quot;%1: value&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>“%1” debe ser una lista.</translation>
    </message>
    <message>
        <source>Write [one, two] or one line &quot;- …&quot; per entry.</source>
        <translation>Escriba [one, two] o una línea &quot;- …&quot; por entrada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a block of &quot;name: value&quot; lines.</source>
        <translation>“%1” debe ser un bloque de líneas &quot;name: value&quot;.</translation>
    </message>
    <message>
        <source>Write {one: value, two: value}.</source>
        <translation>Escriba {one: value, two: value}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 entries; it needs at least %3.</source>
        <translation>“%1” tiene %2 entradas; necesita al menos %3.</translation>
    </message>
    <message>
        <source>Add what is missing.</source>
        <translation>Agregue lo que falta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 entries; it takes at most %3.</source>
        <translation>“%1” tiene %2 entradas; admite como máximo %3.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Elimine algunas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false, not &quot;%2&quot;.</source>
        <translation>“%1” debe ser true o false, no “%2”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number, not &quot;%2&quot;.</source>
        <translation>“%1” debe ser un número entero, no “%2”.</translation>
    </message>
    <message>
        <source>Write digits without quotes and without leading zeros, such as 48.</source>
        <translation>Escriba dígitos sin comillas y sin ceros a la izquierda, como 48.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, out of range.</source>
        <translation>“%1” es %2, fuera de rango.</translation>
    </message>
    <message>
        <source>Use at least %1.</source>
        <translation>Use %1 como mínimo.</translation>
    </message>
    <message>
        <source>Use at most %1.</source>
        <translation>Use %1 como máximo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an exact decimal in quotes, not %2.</source>
        <translation>“%1” debe ser un decimal exacto entre comillas, no %2.</translation>
    </message>
    <message>
        <source>Write it as &quot;12.50&quot;, quotes included.</source>
        <translation>Escríbalo así: &quot;12.50&quot;, con comillas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 without quotes is no text to other programs.</source>
        <translation>“%1”: %2 sin comillas no es texto para otros programas.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; in quotes.</source>
        <translation>Escriba &quot;%1&quot; entre comillas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <translation>“%1” no puede ser “%2”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a key, not &quot;%2&quot;.</source>
        <translation>“%1” debe ser una clave, no “%2”.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens, such as day-2-check-in.</source>
        <translation>Use minúsculas, dígitos y guiones, como day-2-check-in.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>“%1” está vacío.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Escriba el texto.</translation>
    </message>
    <message>
        <source>The file is of kind &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>El archivo es del tipo “%1”, no “%2”.</translation>
    </message>
    <message>
        <source>Give a file with &quot;kind: %1&quot;.</source>
        <translation>Indique un archivo con &quot;kind: %1&quot;.</translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <translation>Aquí comienza un segundo documento.</translation>
    </message>
    <message>
        <source>Keep one document per file and remove the line &quot;---&quot;.</source>
        <translation>Deje un documento por archivo y elimine la línea &quot;---&quot;.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>Este texto supera los %1 caracteres.</translation>
    </message>
    <message>
        <source>Shorten it or split it over several fields.</source>
        <translation>Acórtelo o divídalo en varios campos.</translation>
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation>El texto contiene un carácter de control.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Elimínelo.</translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp;name, *name) are not allowed.</source>
        <translation>No se permiten anclas ni alias (&amp;name, *name).</translation>
    </message>
    <message>
        <source>Write the value out, or put it in quotes when it is text.</source>
        <translation>Escriba el valor completo, o póngalo entre comillas si es texto.</translation>
    </message>
    <message>
        <source>YAML tags (!name) are not allowed.</source>
        <translation>No se permiten etiquetas YAML (!name).</translation>
    </message>
    <message>
        <source>Remove the tag, or put the text in quotes.</source>
        <translation>Quite la etiqueta o ponga el texto entre comillas.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values.</source>
        <translation>El archivo contiene más de %1 valores.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>Values are nested more than %1 deep.</source>
        <translation>Los valores están anidados a más de %1 niveles.</translation>
    </message>
    <message>
        <source>Flatten the structure; look for brackets that were never closed.</source>
        <translation>Aplane la estructura; busque corchetes o llaves sin cerrar.</translation>
    </message>
    <message>
        <source>A key must be a plain word.</source>
        <translation>Una clave debe ser una palabra simple.</translation>
    </message>
    <message>
        <source>Write it as &quot;name: value&quot;.</source>
        <translation>Escríbalo así: &quot;name: value&quot;.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same block.</source>
        <translation>La clave “%1” aparece dos veces en el mismo bloque.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Conserve una de las dos.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>El texto no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>A tab is used as indentation.</source>
        <translation>Se usa un tabulador como sangría.</translation>
    </message>
    <message>
        <source>Indent with spaces.</source>
        <translation>Use espacios para la sangría.</translation>
    </message>
    <message>
        <source>The file holds a NUL byte.</source>
        <translation>El archivo contiene un byte NUL.</translation>
    </message>
    <message>
        <source>The file holds a control character.</source>
        <translation>El archivo contiene un carácter de control.</translation>
    </message>
    <message>
        <source>Remove it; this may not be a text file.</source>
        <translation>Elimínelo; quizá no sea un archivo de texto.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB.</source>
        <translation>El archivo supera los %1 KiB.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Restore it from a copy or remove it.</source>
        <translation>Restáurelo desde una copia o elimínelo.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Esto no es YAML válido: %1.</translation>
    </message>
    <message>
        <source>Check indentation, quotes and brackets here and in the line above; the file may be cut off.</source>
        <translation>Revise la sangría, las comillas y los corchetes aquí y en la línea anterior; el archivo puede estar cortado.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Restore it from a copy.</source>
        <translation>Restáurelo desde una copia.</translation>
    </message>
    <message>
        <source>The file does not begin with a key.</source>
        <translation>El archivo no comienza con una clave.</translation>
    </message>
    <message>
        <source>Begin it with &quot;kind: …&quot; and &quot;id: …&quot;.</source>
        <translation>Comiéncelo con &quot;kind: …&quot; e &quot;id: …&quot;.</translation>
    </message>
    <message>
        <source>There is no message &quot;%1&quot;.</source>
        <translation>No existe el mensaje “%1”.</translation>
    </message>
    <message>
        <source>Version %1 of %2 was stored meanwhile.</source>
        <translation>Entretanto se guardó la versión %1 de %2.</translation>
    </message>
    <message>
        <source>Compare it with your edit, then store yours again.</source>
        <translation>Compárela con su edición y vuelva a guardar la suya.</translation>
    </message>
    <message>
        <source>This says the same as version %1 of %2.</source>
        <translation>Esto dice lo mismo que la versión %1 de %2.</translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation>Primero cambie algo.</translation>
    </message>
</context>
<context>
    <name>sales</name>
    <message>
        <source>The scorecard has no criterion &quot;%1&quot;.</source>
        <translation>La ficha de evaluación no tiene el criterio “%1”.</translation>
    </message>
    <message>
        <source>Scorecard of %1: %2</source>
        <translation>Ficha de evaluación de %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a stage.</source>
        <translation>“%1” no es una etapa.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>The deal needs a name or a client.</source>
        <translation>La oportunidad necesita un nombre o un cliente.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Indique uno de los dos.</translation>
    </message>
    <message>
        <source>The amount cannot be negative.</source>
        <translation>El importe no puede ser negativo.</translation>
    </message>
    <message>
        <source>Give it as 299 or 299.00.</source>
        <translation>Indíquelo así: 299 o 299.00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency.</source>
        <translation>“%1” no es una moneda.</translation>
    </message>
    <message>
        <source>Use three letters such as USD.</source>
        <translation>Use tres letras, como USD.</translation>
    </message>
    <message>
        <source>There is a deal %1 already.</source>
        <translation>Ya existe una oportunidad %1.</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Elija otra clave.</translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation>No existe el cliente %1.</translation>
    </message>
    <message>
        <source>Deal %1 added</source>
        <translation>Oportunidad %1 agregada</translation>
    </message>
    <message>
        <source>There is no deal &quot;%1&quot;.</source>
        <translation>No existe la oportunidad “%1”.</translation>
    </message>
    <message>
        <source>See them with: occ deal list</source>
        <translation>Para verlas: occ deal list</translation>
    </message>
    <message>
        <source>There is no deal %1.</source>
        <translation>No existe la oportunidad %1.</translation>
    </message>
    <message>
        <source>Deal %1 moved to %2</source>
        <translation>Oportunidad %1 movida a %2</translation>
    </message>
    <message>
        <source>%1 deals moved to %2</source>
        <translation>%1 oportunidades movidas a %2</translation>
    </message>
    <message>
        <source>Deal %1 is not won.</source>
        <translation>La oportunidad %1 no está ganada.</translation>
    </message>
    <message>
        <source>Win it first with: occ deal win %1</source>
        <translation>Márquela primero como ganada con: occ deal win %1</translation>
    </message>
    <message>
        <source>Deal %1 has onboarding %2 already.</source>
        <translation>La oportunidad %1 ya tiene la incorporación %2.</translation>
    </message>
    <message>
        <source>Deal %1 has no client.</source>
        <translation>La oportunidad %1 no tiene cliente.</translation>
    </message>
    <message>
        <source>Give it one first.</source>
        <translation>Asígnele uno primero.</translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation>No existe la persona %1.</translation>
    </message>
    <message>
        <source>Deal %1 changed</source>
        <translation>Oportunidad %1 modificada</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>This server does not run activations.</source>
        <translation>Este servidor no ejecuta activaciones.</translation>
    </message>
    <message>
        <source>Set up the connection to Telnyx, then start the server again.</source>
        <translation>Configure la conexión con Telnyx y vuelva a iniciar el servidor.</translation>
    </message>
    <message>
        <source>The server failed to answer.</source>
        <translation>El servidor no logró responder.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>See GET /api/v1/openapi.json.</source>
        <translation>Vea GET /api/v1/openapi.json.</translation>
    </message>
    <message>
        <source>This address does not take that method.</source>
        <translation>Esta dirección no admite ese método.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Use %1.</translation>
    </message>
    <message>
        <source>The request carries no token.</source>
        <translation>La petición no lleva token.</translation>
    </message>
    <message>
        <source>Send Authorization: Bearer TOKEN; make one with: occ token create</source>
        <translation>Envíe Authorization: Bearer TOKEN; cree uno con: occ token create</translation>
    </message>
    <message>
        <source>The token is not valid.</source>
        <translation>El token no es válido.</translation>
    </message>
    <message>
        <source>Use one that is in force; see: occ token list</source>
        <translation>Use uno vigente; vea: occ token list</translation>
    </message>
    <message>
        <source>The token %1 may not do this.</source>
        <translation>El token %1 no puede hacer esto.</translation>
    </message>
    <message>
        <source>It needs the scope %1.</source>
        <translation>Necesita el ámbito %1.</translation>
    </message>
    <message>
        <source>The token acts as %1, who is away.</source>
        <translation>El token actúa como %1, que está ausente.</translation>
    </message>
    <message>
        <source>Use the token of somebody who is not.</source>
        <translation>Use el token de alguien que no lo esté.</translation>
    </message>
    <message>
        <source>%1 may not run onboardings.</source>
        <translation>%1 no puede llevar incorporaciones.</translation>
    </message>
    <message>
        <source>Use the token of somebody who may.</source>
        <translation>Use el token de alguien que pueda.</translation>
    </message>
    <message>
        <source>The Idempotency-Key is malformed.</source>
        <translation>La Idempotency-Key está mal formada.</translation>
    </message>
    <message>
        <source>Use up to %1 letters and digits.</source>
        <translation>Use como máximo %1 letras y cifras.</translation>
    </message>
    <message>
        <source>This Idempotency-Key came with another request before.</source>
        <translation>Esta Idempotency-Key vino antes con otra petición.</translation>
    </message>
    <message>
        <source>Use a new key for a new request.</source>
        <translation>Use una clave nueva para una petición nueva.</translation>
    </message>
    <message>
        <source>There is no field “%1” here.</source>
        <translation>Aquí no existe el campo “%1”.</translation>
    </message>
    <message>
        <source>Send none.</source>
        <translation>No envíe ninguno.</translation>
    </message>
    <message>
        <source>Known fields: %1.</source>
        <translation>Campos conocidos: %1.</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>“%1” es demasiado largo.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Use como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>“%1” holds control characters.</source>
        <translation>“%1” contiene caracteres de control.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Quítelos.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>“%1” no puede ser “%2”.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>“%1” has the wrong type.</source>
        <translation>“%1” es del tipo equivocado.</translation>
    </message>
    <message>
        <source>Send a string.</source>
        <translation>Envíe un texto.</translation>
    </message>
    <message>
        <source>Send a whole number.</source>
        <translation>Envíe un número entero.</translation>
    </message>
    <message>
        <source>Send an object.</source>
        <translation>Envíe un objeto.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>Send it.</source>
        <translation>Envíelo.</translation>
    </message>
    <message>
        <source>The body is not sent as JSON.</source>
        <translation>El cuerpo no se envía como JSON.</translation>
    </message>
    <message>
        <source>Send it with Content-Type: application/json.</source>
        <translation>Envíelo con Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1 at byte %2.</source>
        <translation>El cuerpo no es JSON: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>Send one JSON object.</source>
        <translation>Envíe un objeto JSON.</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>El cuerpo no es un objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” stands more than once.</source>
        <translation>“%1” está más de una vez.</translation>
    </message>
    <message>
        <source>Send it once.</source>
        <translation>Envíelo una vez.</translation>
    </message>
    <message>
        <source>The address has a query.</source>
        <translation>La dirección lleva una consulta.</translation>
    </message>
    <message>
        <source>Send everything in the body.</source>
        <translation>Envíelo todo en el cuerpo.</translation>
    </message>
    <message>
        <source>The request has a body.</source>
        <translation>La petición lleva un cuerpo.</translation>
    </message>
    <message>
        <source>Send fields in the query.</source>
        <translation>Envíe los campos en la consulta.</translation>
    </message>
    <message>
        <source>Too many connections are open.</source>
        <translation>Hay demasiadas conexiones abiertas.</translation>
    </message>
    <message>
        <source>Close some, or try again in a moment.</source>
        <translation>Cierre algunas, o inténtelo en un momento.</translation>
    </message>
    <message>
        <source>Too many requests came in one go.</source>
        <translation>Llegaron demasiadas peticiones de golpe.</translation>
    </message>
    <message>
        <source>Wait for answers before sending more.</source>
        <translation>Espere respuestas antes de enviar más.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>La petición tardó demasiado en llegar.</translation>
    </message>
    <message>
        <source>Send it in one go.</source>
        <translation>Envíela de una vez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to listen on.</source>
        <translation>&quot;%1&quot; no es una dirección en la que escuchar.</translation>
    </message>
    <message>
        <source>Write ADDRESS:PORT, such as 127.0.0.1:8765.</source>
        <translation>Escriba ADDRESS:PORT, como 127.0.0.1:8765.</translation>
    </message>
    <message>
        <source>%1 can be reached by other machines.</source>
        <translation>Otras máquinas alcanzan %1.</translation>
    </message>
    <message>
        <source>Listen on 127.0.0.1 behind a proxy that encrypts, or say --allow-others.</source>
        <translation>Escuche en 127.0.0.1 detrás de un proxy que cifre, o añada --allow-others.</translation>
    </message>
    <message>
        <source>Nobody can listen on %1, port %2: %3.</source>
        <translation>Nadie puede escuchar en %1, puerto %2: %3.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that has it.</source>
        <translation>Elija otro puerto, o termine el programa que lo tiene.</translation>
    </message>
    <message>
        <source>The request&apos;s address is too long.</source>
        <translation>La dirección de la petición es demasiado larga.</translation>
    </message>
    <message>
        <source>Keep it under %1 bytes.</source>
        <translation>Manténgala por debajo de %1 bytes.</translation>
    </message>
    <message>
        <source>The request&apos;s headers are too large.</source>
        <translation>Las cabeceras de la petición son demasiado grandes.</translation>
    </message>
    <message>
        <source>Keep them under %1 bytes.</source>
        <translation>Manténgalas por debajo de %1 bytes.</translation>
    </message>
    <message>
        <source>The request has too many headers.</source>
        <translation>La petición tiene demasiadas cabeceras.</translation>
    </message>
    <message>
        <source>Send at most %1.</source>
        <translation>Envíe como máximo %1.</translation>
    </message>
    <message>
        <source>The request has no Host header.</source>
        <translation>La petición no tiene cabecera Host.</translation>
    </message>
    <message>
        <source>HTTP/1.1 needs one.</source>
        <translation>HTTP/1.1 la necesita.</translation>
    </message>
    <message>
        <source>The request line is malformed.</source>
        <translation>La línea de la petición está mal formada.</translation>
    </message>
    <message>
        <source>Send METHOD /path HTTP/1.1.</source>
        <translation>Envíe METHOD /path HTTP/1.1.</translation>
    </message>
    <message>
        <source>This server speaks HTTP/1.1 and 1.0 only.</source>
        <translation>Este servidor solo habla HTTP/1.1 y 1.0.</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>Use uno de ellos.</translation>
    </message>
    <message>
        <source>This server does not know the method.</source>
        <translation>Este servidor no conoce el método.</translation>
    </message>
    <message>
        <source>Use GET or POST.</source>
        <translation>Use GET o POST.</translation>
    </message>
    <message>
        <source>The request&apos;s address is malformed.</source>
        <translation>La dirección de la petición está mal formada.</translation>
    </message>
    <message>
        <source>Send a path that begins with one slash, percent-encoded.</source>
        <translation>Envíe una ruta que empiece por una barra, con codificación porcentual.</translation>
    </message>
    <message>
        <source>A header is malformed.</source>
        <translation>Una cabecera está mal formada.</translation>
    </message>
    <message>
        <source>Send &quot;Name: value&quot;, one a line.</source>
        <translation>Envíe &quot;Name: value&quot;, una por línea.</translation>
    </message>
    <message>
        <source>The header %1 stands more than once.</source>
        <translation>La cabecera %1 está más de una vez.</translation>
    </message>
    <message>
        <source>The body comes without its length.</source>
        <translation>El cuerpo viene sin su longitud.</translation>
    </message>
    <message>
        <source>Send Content-Length instead of Transfer-Encoding.</source>
        <translation>Envíe Content-Length en vez de Transfer-Encoding.</translation>
    </message>
    <message>
        <source>This server does not answer Expect.</source>
        <translation>Este servidor no responde a Expect.</translation>
    </message>
    <message>
        <source>Send the body without waiting.</source>
        <translation>Envíe el cuerpo sin esperar.</translation>
    </message>
    <message>
        <source>This server speaks HTTP only.</source>
        <translation>Este servidor solo habla HTTP.</translation>
    </message>
    <message>
        <source>Leave the Upgrade header out.</source>
        <translation>Quite la cabecera Upgrade.</translation>
    </message>
    <message>
        <source>Content-Length is no length.</source>
        <translation>Content-Length no es una longitud.</translation>
    </message>
    <message>
        <source>Send the number of bytes of the body.</source>
        <translation>Envíe el número de bytes del cuerpo.</translation>
    </message>
    <message>
        <source>The request&apos;s body is too large.</source>
        <translation>El cuerpo de la petición es demasiado grande.</translation>
    </message>
    <message>
        <source>The description is missing.</source>
        <translation>Falta la descripción.</translation>
    </message>
    <message>
        <source>The limit is out of range.</source>
        <translation>El límite está fuera de rango.</translation>
    </message>
    <message>
        <source>Use 1 to 1000.</source>
        <translation>Use de 1 a 1000.</translation>
    </message>
    <message>
        <source>The webhook is not signed as it should be.</source>
        <translation>El webhook no está firmado como debería.</translation>
    </message>
    <message>
        <source>Sign &lt;timestamp&gt;|&lt;body&gt; with the account&apos;s key, within five minutes.</source>
        <translation>Firme &lt;timestamp&gt;|&lt;body&gt; con la clave de la cuenta, en cinco minutos.</translation>
    </message>
    <message>
        <source>The webhook is neither JSON nor a form.</source>
        <translation>El webhook no es ni JSON ni un formulario.</translation>
    </message>
    <message>
        <source>Send application/json or application/x-www-form-urlencoded.</source>
        <translation>Envíe application/json o application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>This is not a public key.</source>
        <translation>Esto no es una clave pública.</translation>
    </message>
    <message>
        <source>Copy it from the Telnyx portal: 44 letters that end with &quot;=&quot;.</source>
        <translation>Cópiela del portal de Telnyx: 44 letras que terminan en &quot;=&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a scope.</source>
        <translation>&quot;%1&quot; no es un ámbito.</translation>
    </message>
    <message>
        <source>Use read, write or webhooks.</source>
        <translation>Use read, write o webhooks.</translation>
    </message>
    <message>
        <source>The token would be good for nothing.</source>
        <translation>El token no serviría para nada.</translation>
    </message>
    <message>
        <source>Give at least one scope: read, write or webhooks.</source>
        <translation>Indique al menos un ámbito: read, write o webhooks.</translation>
    </message>
    <message>
        <source>The token&apos;s name is missing.</source>
        <translation>Falta el nombre del token.</translation>
    </message>
    <message>
        <source>The token&apos;s name is too long.</source>
        <translation>El nombre del token es demasiado largo.</translation>
    </message>
    <message>
        <source>Name the program that uses it.</source>
        <translation>Indique el programa que lo usa.</translation>
    </message>
    <message>
        <source>The token would have ended already.</source>
        <translation>El token ya habría terminado.</translation>
    </message>
    <message>
        <source>Give a later time.</source>
        <translation>Indique un momento posterior.</translation>
    </message>
    <message>
        <source>The random number generator does not work.</source>
        <translation>El generador de números aleatorios no funciona.</translation>
    </message>
    <message>
        <source>There is a token called %1 already.</source>
        <translation>Ya hay un token llamado %1.</translation>
    </message>
    <message>
        <source>Choose another name, or revoke that one.</source>
        <translation>Elija otro nombre, o revoque ese.</translation>
    </message>
    <message>
        <source>Token %1 made</source>
        <translation>Token %1 creado</translation>
    </message>
    <message>
        <source>There is no token %1 in force.</source>
        <translation>No hay ningún token %1 vigente.</translation>
    </message>
    <message>
        <source>See them with: occ token list</source>
        <translation>Para verlos: occ token list</translation>
    </message>
    <message>
        <source>%1 tokens are meant by %2.</source>
        <translation>%2 se refiere a %1 tokens.</translation>
    </message>
    <message>
        <source>Give the number.</source>
        <translation>Indique el número.</translation>
    </message>
    <message>
        <source>Token %1 revoked</source>
        <translation>Token %1 revocado</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>Esta clave ya está.</translation>
    </message>
    <message>
        <source>Public key of webhooks added</source>
        <translation>Clave pública de webhooks añadida</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>No existe esa clave.</translation>
    </message>
    <message>
        <source>See them with: occ webhook keys</source>
        <translation>Para verlas: occ webhook keys</translation>
    </message>
    <message>
        <source>Public key of webhooks removed</source>
        <translation>Clave pública de webhooks quitada</translation>
    </message>
    <message>
        <source>No public key of webhooks is set.</source>
        <translation>No hay ninguna clave pública de webhooks.</translation>
    </message>
    <message>
        <source>Copy it from the Telnyx portal and give it to: occ webhook add-key</source>
        <translation>Cópiela del portal de Telnyx e indíquela con: occ webhook add-key</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state of a webhook.</source>
        <translation>&quot;%1&quot; no es un estado de un webhook.</translation>
    </message>
    <message>
        <source>There is no webhook %1 that was worked on.</source>
        <translation>No hay ningún webhook %1 tramitado.</translation>
    </message>
    <message>
        <source>See them with: occ webhook list</source>
        <translation>Para verlos: occ webhook list</translation>
    </message>
    <message>
        <source>The callback names no call.</source>
        <translation>La llamada de retorno no nombra ninguna llamada.</translation>
    </message>
    <message>
        <source>Send CallSid.</source>
        <translation>Envíe CallSid.</translation>
    </message>
    <message>
        <source>The webhook is not a JSON object.</source>
        <translation>El webhook no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The webhook has no id.</source>
        <translation>El webhook no tiene id.</translation>
    </message>
    <message>
        <source>Send data.id.</source>
        <translation>Envíe data.id.</translation>
    </message>
    <message>
        <source>The webhook has no type.</source>
        <translation>El webhook no tiene tipo.</translation>
    </message>
    <message>
        <source>Send data.event_type.</source>
        <translation>Envíe data.event_type.</translation>
    </message>
    <message>
        <source>This server leads no calls.</source>
        <translation>Este servidor no dirige llamadas.</translation>
    </message>
    <message>
        <source>The callback is no form.</source>
        <translation>La respuesta no es un formulario.</translation>
    </message>
    <message>
        <source>Send application/x-www-form-urlencoded.</source>
        <translation>Envíe application/x-www-form-urlencoded.</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>There is no routine &quot;%1&quot;.</source>
        <translation>No existe la rutina “%1”.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a week.</source>
        <translation>“%1” no es una semana.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day.</source>
        <translation>“%1” no es un día.</translation>
    </message>
    <message>
        <source>Write it like this: %1.</source>
        <translation>Escríbalo así: %1.</translation>
    </message>
    <message>
        <source>“%1” has no step &quot;%2&quot;.</source>
        <translation>“%1” no tiene el paso “%2”.</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>Paso “%1” hecho</translation>
    </message>
    <message>
        <source>“%1” not done</source>
        <translation>Paso “%1” sin hacer</translation>
    </message>
    <message>
        <source>“%1” does not ask for &quot;%2&quot;.</source>
        <translation>“%1” no pide “%2”.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>La nota es demasiado larga.</translation>
    </message>
    <message>
        <source>Keep it under %1 characters.</source>
        <translation>Escriba menos de %1 caracteres.</translation>
    </message>
    <message>
        <source>Note on “%1” written</source>
        <translation>Nota sobre “%1” escrita</translation>
    </message>
    <message>
        <source>Onboarding work</source>
        <translation>Trabajo de incorporación</translation>
    </message>
    <message>
        <source>Call or meeting</source>
        <translation>Llamada o reunión</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>There is no time entry %1.</source>
        <translation>No existe el registro de tiempo %1.</translation>
    </message>
    <message>
        <source>See them with: occ time list</source>
        <translation>Consúltelos con: occ time list</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an activity.</source>
        <translation>“%1” no es una actividad.</translation>
    </message>
    <message>
        <source>There is no onboarding %1.</source>
        <translation>No existe la incorporación %1.</translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation>No existe el cliente %1.</translation>
    </message>
    <message>
        <source>The start is still to come.</source>
        <translation>El inicio aún está por llegar.</translation>
    </message>
    <message>
        <source>Use a moment that has passed.</source>
        <translation>Use un momento ya pasado.</translation>
    </message>
    <message>
        <source>The end is still to come.</source>
        <translation>El fin aún está por llegar.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>El fin no es posterior al inicio.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Elija un fin posterior.</translation>
    </message>
    <message>
        <source>%1 are more than one entry may have.</source>
        <translation>%1 es más de lo que admite un registro.</translation>
    </message>
    <message>
        <source>Say when the work ended; an entry has at most 24 hours.</source>
        <translation>Indique cuándo terminó el trabajo; un registro tiene como máximo 24 horas.</translation>
    </message>
    <message>
        <source>It overlaps with %1, %2 to %3.</source>
        <translation>Se superpone con %1, de %2 a %3.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Begin after that entry, or shorten it first.</source>
        <translation>Comience después de ese registro, o acórtelo primero.</translation>
    </message>
    <message>
        <source>End before that entry, or shorten it first.</source>
        <translation>Termine antes de ese registro, o acórtelo primero.</translation>
    </message>
    <message>
        <source>This is %1&apos;s time.</source>
        <translation>Este tiempo es de %1.</translation>
    </message>
    <message>
        <source>They or a manager can change it.</source>
        <translation>Esa persona o un gerente puede cambiarlo.</translation>
    </message>
    <message>
        <source>The clock for %1 runs already.</source>
        <translation>El cronómetro de %1 ya está en marcha.</translation>
    </message>
    <message>
        <source>Stop it, or start it for something else.</source>
        <translation>Deténgalo, o inícielo para otra cosa.</translation>
    </message>
    <message>
        <source>The clock for %1 has been running for %2.</source>
        <translation>El cronómetro de %1 lleva %2 en marcha.</translation>
    </message>
    <message>
        <source>Stop it first and say when the work ended.</source>
        <translation>Deténgalo primero e indique cuándo terminó el trabajo.</translation>
    </message>
    <message>
        <source>Clock moved from %1 to %2</source>
        <translation>Cronómetro pasado de %1 a %2</translation>
    </message>
    <message>
        <source>Clock started for %1</source>
        <translation>Cronómetro iniciado para %1</translation>
    </message>
    <message>
        <source>No clock runs.</source>
        <translation>Ningún cronómetro está en marcha.</translation>
    </message>
    <message>
        <source>Start it for a client.</source>
        <translation>Inícielo para un cliente.</translation>
    </message>
    <message>
        <source>Clock for %1 stopped at once; nothing is kept</source>
        <translation>Cronómetro de %1 detenido de inmediato; no se guarda nada</translation>
    </message>
    <message>
        <source>Clock stopped: %1 for %2</source>
        <translation>Cronómetro detenido: %1 para %2</translation>
    </message>
    <message>
        <source>The end is missing.</source>
        <translation>Falta el fin.</translation>
    </message>
    <message>
        <source>Say when the work ended.</source>
        <translation>Indique cuándo terminó el trabajo.</translation>
    </message>
    <message>
        <source>%1 recorded for %2</source>
        <translation>Registrado para %2: %1</translation>
    </message>
    <message>
        <source>Time for %1 changed</source>
        <translation>Tiempo de %1 cambiado</translation>
    </message>
    <message>
        <source>%1 for %2 removed</source>
        <translation>Registro de %2 quitado: %1</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Journal entry %1 is missing or was inserted.</source>
        <translation>La entrada %1 del registro falta o fue insertada.</translation>
    </message>
    <message>
        <source>Journal entry %1 does not follow the one before it.</source>
        <translation>La entrada %1 del registro no sigue a la anterior.</translation>
    </message>
    <message>
        <source>Journal entry %1 was altered after it was written.</source>
        <translation>La entrada %1 del registro fue alterada después de escribirse.</translation>
    </message>
    <message>
        <source>The journal does not end where its head says; entries were added or removed at the end.</source>
        <translation>El registro no termina donde dice su cabecera; se agregaron o eliminaron entradas al final.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (schema %2, this one knows %3).</source>
        <translation>%1 fue escrito por una versión más nueva de este programa (esquema %2; este conoce %3).</translation>
    </message>
    <message>
        <source>Update this program to open it; nothing was changed.</source>
        <translation>Actualice este programa para abrirlo; nada cambió.</translation>
    </message>
    <message>
        <source>%1 holds a workspace already.</source>
        <translation>%1 ya contiene un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Open it without init.</source>
        <translation>Ábralo sin init.</translation>
    </message>
    <message>
        <source>%1 holds the tables of another program.</source>
        <translation>%1 contiene las tablas de otro programa.</translation>
    </message>
    <message>
        <source>Name an empty schema: add ?schema=occ to the address.</source>
        <translation>Indique un esquema vacío: agregue ?schema=occ a la dirección.</translation>
    </message>
    <message>
        <source>There is no workspace in %1.</source>
        <translation>No hay un espacio de trabajo en %1.</translation>
    </message>
    <message>
        <source>Create it with: occ --workspace ADDRESS init</source>
        <translation>Créelo con: occ --workspace ADDRESS init</translation>
    </message>
    <message>
        <source>The server of %1 does not answer.</source>
        <translation>El servidor de %1 no responde.</translation>
    </message>
    <message>
        <source>Check that it runs and that the address, name and password are right.</source>
        <translation>Compruebe que está en marcha y que la dirección, el nombre y la contraseña son correctos.</translation>
    </message>
    <message>
        <source>%1 is locked by another writer.</source>
        <translation>%1 está bloqueado por otro proceso que escribe.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The change does not fit what is stored: something it needs is missing, or it exists already.</source>
        <translation>El cambio no encaja con lo guardado: falta algo que necesita, o ya existe.</translation>
    </message>
    <message>
        <source>Look at the current state, then repeat it.</source>
        <translation>Vea el estado actual y repítalo.</translation>
    </message>
    <message>
        <source>%1 may only be read, so nothing was changed.</source>
        <translation>%1 es de solo lectura; nada cambió.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the right to write.</source>
        <translation>Pida al administrador del servidor permiso de escritura.</translation>
    </message>
    <message>
        <source>The server has no room left; the change was taken back.</source>
        <translation>El servidor no tiene espacio; el cambio se deshizo.</translation>
    </message>
    <message>
        <source>The workspace&apos;s store refused a statement.</source>
        <translation>El almacén del espacio de trabajo rechazó una instrucción.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace.</source>
        <translation>%1 es una carpeta, no un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation>No hay un espacio de trabajo en %1.</translation>
    </message>
    <message>
        <source>Check the path, or create it with: occ --workspace FILE init</source>
        <translation>Revise la ruta, o créelo con: occ --workspace FILE init</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>Créela primero.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Open it without init, or choose another name.</source>
        <translation>Ábralo sin init o elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Compruebe quién puede leerlo.</translation>
    </message>
    <message>
        <source>%1 is not a workspace, or its beginning is damaged.</source>
        <translation>%1 no es un espacio de trabajo, o su comienzo está dañado.</translation>
    </message>
    <message>
        <source>Choose another file, or restore a backup.</source>
        <translation>Elija otro archivo o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>Restore a backup, or create a workspace with: occ --workspace FILE init</source>
        <translation>Restaure una copia de seguridad, o cree un espacio de trabajo con: occ --workspace FILE init</translation>
    </message>
    <message>
        <source>%1 holds no workspace.</source>
        <translation>%1 no contiene un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Create one with: occ --workspace FILE init</source>
        <translation>Cree uno con: occ --workspace FILE init</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a workspace.</source>
        <translation>%1 es una base de datos de otro programa, no un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written, so the workspace was left as it is.</source>
        <translation>No se pudo escribir la copia de seguridad %1, así que el espacio de trabajo quedó como está.</translation>
    </message>
    <message>
        <source>Make room on the disk and open it again.</source>
        <translation>Libere espacio en el disco y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>%1 row %2 refers to a missing row of %3.</source>
        <translation>La fila %2 de %1 hace referencia a una fila inexistente de %3.</translation>
    </message>
    <message>
        <source>%1 is locked by another program that is writing.</source>
        <translation>%1 está bloqueado por otro programa que escribe.</translation>
    </message>
    <message>
        <source>Wait for it or close it, then try again.</source>
        <translation>Espere a que termine o ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, or work on a copy.</source>
        <translation>Permita escribir en el archivo y su carpeta, o trabaje con una copia.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>Keep the file and restore the latest backup.</source>
        <translation>Conserve el archivo y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The disk is full; the change was taken back.</source>
        <translation>El disco está lleno; el cambio se deshizo.</translation>
    </message>
    <message>
        <source>Make room, then repeat it.</source>
        <translation>Libere espacio y repítalo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened or read.</source>
        <translation>No se puede abrir o leer %1.</translation>
    </message>
    <message>
        <source>Check the disk and who may use the file and its folder.</source>
        <translation>Revise el disco y quién puede usar el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>This was removed meanwhile.</source>
        <translation>Esto se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Look at the current state.</source>
        <translation>Vea el estado actual.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Se volvió a cambiar desde entonces.</translation>
    </message>
    <message>
        <source>It was changed again since: %1 (%2).</source>
        <translation>Se volvió a cambiar desde entonces: %1 (%2).</translation>
    </message>
    <message>
        <source>Undo the later change first.</source>
        <translation>Deshaga primero el cambio posterior.</translation>
    </message>
    <message>
        <source>Part of it was removed since.</source>
        <translation>Una parte se eliminó desde entonces.</translation>
    </message>
    <message>
        <source>It was removed since.</source>
        <translation>Se eliminó desde entonces.</translation>
    </message>
    <message>
        <source>Undo the removal first.</source>
        <translation>Deshaga primero la eliminación.</translation>
    </message>
    <message>
        <source>There is no journal entry %1.</source>
        <translation>No existe la entrada %1 del registro.</translation>
    </message>
    <message>
        <source>Entry %1 was taken back already.</source>
        <translation>La entrada %1 ya se deshizo.</translation>
    </message>
    <message>
        <source>No workspace is named.</source>
        <translation>No se indicó ningún espacio de trabajo.</translation>
    </message>
    <message>
        <source>Give a file path or a postgresql:// address.</source>
        <translation>Indique la ruta de un archivo o una dirección postgresql://.</translation>
    </message>
    <message>
        <source>The workspace address is not complete.</source>
        <translation>La dirección del espacio de trabajo está incompleta.</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:5432/database.</source>
        <translation>Escríbala así: postgresql://user@host:5432/database.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of workspace address.</source>
        <translation>“%1” no es un tipo de dirección de espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>%1: %2 records came</source>
        <translation>%1: llegaron %2 fichas</translation>
    </message>
    <message>
        <source>%1: %2 came</source>
        <translation>%1: llegó %2</translation>
    </message>
    <message>
        <source>It is back in %1.</source>
        <translation>Vuelve a estar en %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Recognised as %1.</source>
        <translation>Reconocida como %1.</translation>
    </message>
    <message>
        <source>Is it our %1? %2</source>
        <translation>¿Es nuestra ficha %1? %2</translation>
    </message>
    <message>
        <source>Decide under conflicts.</source>
        <translation>Decida en los conflictos.</translation>
    </message>
    <message>
        <source>It belongs to no company in %1.</source>
        <translation>No pertenece a ninguna empresa en %1.</translation>
    </message>
    <message>
        <source>Its company is not here yet.</source>
        <translation>Su empresa aún no está aquí.</translation>
    </message>
    <message>
        <source>Give it a company in %1, or see why that did not come.</source>
        <translation>Asígnele una empresa en %1, o vea por qué esa no llegó.</translation>
    </message>
    <message>
        <source>New here.</source>
        <translation>Nueva aquí.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>It was deleted in %1.</source>
        <translation>Se eliminó en %1.</translation>
    </message>
    <message>
        <source>Decide whether it stays here alone or is made there again.</source>
        <translation>Decida si se queda solo aquí o se crea allí de nuevo.</translation>
    </message>
    <message>
        <source>It was merged with another record in %1 and goes on with that one.</source>
        <translation>Se unió con otra ficha en %1 y sigue con esa.</translation>
    </message>
    <message>
        <source>In %1 it was merged with %2, which we have besides.</source>
        <translation>En %1 se unió con %2, que aquí tenemos aparte.</translation>
    </message>
    <message>
        <source>Bring the two together here by hand; until then this one stays as it is.</source>
        <translation>Una las dos aquí a mano; hasta entonces esta se queda como está.</translation>
    </message>
    <message>
        <source>%1 was changed on both sides: here &quot;%2&quot;, in %3 &quot;%4&quot;.</source>
        <translation>%1 cambió en ambos lados: aquí “%2”, en %3 “%4”.</translation>
    </message>
    <message>
        <source>%1 (changed on both sides)</source>
        <translation>%1 (cambió en ambos lados)</translation>
    </message>
    <message>
        <source>%1 was changed on both sides; ours goes, &quot;%2&quot; is given up.</source>
        <translation>%1 cambió en ambos lados; sale lo nuestro, “%2” se descarta.</translation>
    </message>
    <message>
        <source>%1 has no user for %2.</source>
        <translation>%1 no tiene ningún usuario para %2.</translation>
    </message>
    <message>
        <source>Give them one in the mapping of owners.</source>
        <translation>Asígnele uno en la asignación de responsables.</translation>
    </message>
    <message>
        <source>Its client is not in %1 yet.</source>
        <translation>Su cliente aún no está en %1.</translation>
    </message>
    <message>
        <source>See why the client was not sent; this follows by itself.</source>
        <translation>Vea por qué no se envió el cliente; esto sigue por sí solo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for nothing in %2.</source>
        <translation>“%1” no equivale a nada en %2.</translation>
    </message>
    <message>
        <source>Choose what it means in the mapping.</source>
        <translation>Elija en la asignación lo que significa.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;, by %3.</source>
        <translation>%1: “%2”, por %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, by %2.</source>
        <translation>“%1”, por %2.</translation>
    </message>
    <message>
        <source>The address of %1 has to begin with https://.</source>
        <translation>La dirección de %1 tiene que empezar por https://.</translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation>Corríjala en la configuración.</translation>
    </message>
    <message>
        <source>There is no usable sign-in for %1.</source>
        <translation>No hay ningún inicio de sesión utilizable para %1.</translation>
    </message>
    <message>
        <source>%1 refuses a value of this record.</source>
        <translation>%1 rechaza un valor de esta ficha.</translation>
    </message>
    <message>
        <source>Correct it here or change the mapping; it is sent again by itself.</source>
        <translation>Corríjalo aquí o cambie la asignación; se envía de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>%1 has such a record already.</source>
        <translation>%1 ya tiene una ficha así.</translation>
    </message>
    <message>
        <source>Link the two, or tell them apart by a field.</source>
        <translation>Enlace las dos, o distíngalas por un campo.</translation>
    </message>
    <message>
        <source>%1 no longer has this record.</source>
        <translation>%1 ya no tiene esta ficha.</translation>
    </message>
    <message>
        <source>Decide whether it is made there again.</source>
        <translation>Decida si se crea allí de nuevo.</translation>
    </message>
    <message>
        <source>The record was changed in %1 meanwhile.</source>
        <translation>Entretanto la ficha cambió en %1.</translation>
    </message>
    <message>
        <source>It is read and merged again by itself.</source>
        <translation>Se lee y se combina de nuevo por sí sola.</translation>
    </message>
    <message>
        <source>%1 does not accept the sign-in any more.</source>
        <translation>%1 ya no acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Sign in again; what waits is kept.</source>
        <translation>Inicie sesión de nuevo; lo que espera se conserva.</translation>
    </message>
    <message>
        <source>%1 does not allow this connection to do that.</source>
        <translation>%1 no permite que esta conexión haga eso.</translation>
    </message>
    <message>
        <source>Ask its administrator for the missing right.</source>
        <translation>Pida a su administrador el permiso que falta.</translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation>%1 rechazó esto.</translation>
    </message>
    <message>
        <source>See the details, then try again.</source>
        <translation>Vea los detalles y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Somebody is changing this record in %1 right now.</source>
        <translation>Alguien está cambiando esta ficha en %1 en este momento.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests.</source>
        <translation>%1 pide menos peticiones.</translation>
    </message>
    <message>
        <source>The rest goes with the next round.</source>
        <translation>El resto va con la próxima ronda.</translation>
    </message>
    <message>
        <source>The day&apos;s allowance of requests to %1 is used up.</source>
        <translation>El cupo diario de peticiones a %1 se agotó.</translation>
    </message>
    <message>
        <source>The rest goes when it begins anew; others may be using it, too.</source>
        <translation>El resto va cuando vuelva a empezar; puede que otros también lo estén usando.</translation>
    </message>
    <message>
        <source>%1 no longer knows where the last reading ended.</source>
        <translation>%1 ya no sabe dónde terminó la última lectura.</translation>
    </message>
    <message>
        <source>Everything is read again by itself.</source>
        <translation>Todo se lee de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own.</source>
        <translation>%1 tiene problemas propios.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede llegar a %1.</translation>
    </message>
    <message>
        <source>Changes are kept and go when there is a connection again.</source>
        <translation>Los cambios se conservan y salen cuando vuelva a haber conexión.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>La conexión con %1 se cortó.</translation>
    </message>
    <message>
        <source>What answered is not %1.</source>
        <translation>Lo que respondió no es %1.</translation>
    </message>
    <message>
        <source>Check the address and whether a proxy or sign-in page stands in between.</source>
        <translation>Revise la dirección y si hay un proxy o una página de inicio de sesión de por medio.</translation>
    </message>
    <message>
        <source>The round was stopped.</source>
        <translation>La ronda se detuvo.</translation>
    </message>
    <message>
        <source>The next one goes on where it ended.</source>
        <translation>La próxima sigue donde esta terminó.</translation>
    </message>
    <message>
        <source>HubSpot account %1</source>
        <translation>Cuenta de HubSpot %1</translation>
    </message>
    <message>
        <source>Onboarding Command Center ID</source>
        <translation>ID de Onboarding Command Center</translation>
    </message>
    <message>
        <source>The connection to HubSpot lacks the right %1.</source>
        <translation>A la conexión con HubSpot le falta el permiso %1.</translation>
    </message>
    <message>
        <source>Let an administrator of HubSpot add the scope to the key (Development &gt; Keys) or to the app; then sync again, with an app after signing in again.</source>
        <translation>Pida a un administrador de HubSpot que agregue el ámbito a la clave (Desarrollo &gt; Claves) o a la aplicación; luego sincronice de nuevo, con una aplicación tras volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>HubSpot refuses this: %1</source>
        <translation>HubSpot rechaza esto: %1</translation>
    </message>
    <message>
        <source>The field was removed there: choose another one in the mapping.</source>
        <translation>El campo se quitó allí: elija otro en la asignación.</translation>
    </message>
    <message>
        <source>Fill the field in here, map it, or give what new records get.</source>
        <translation>Rellene el campo aquí, asígnelo o indique qué reciben las fichas nuevas.</translation>
    </message>
    <message>
        <source>Choose in the mapping what the value means there, or add the option there.</source>
        <translation>Elija en la asignación lo que el valor significa allí, o agregue allí la opción.</translation>
    </message>
    <message>
        <source>Map fewer fields of this object.</source>
        <translation>Asigne menos campos de este objeto.</translation>
    </message>
    <message>
        <source>HubSpot does not put these two kinds of records together.</source>
        <translation>HubSpot no une fichas de estas dos clases.</translation>
    </message>
    <message>
        <source>HubSpot did not say what became of this record.</source>
        <translation>HubSpot no dijo qué fue de esta ficha.</translation>
    </message>
    <message>
        <source>Tells which record of the Onboarding Command Center this is. Please leave it as it is.</source>
        <translation>Indica qué ficha de Onboarding Command Center es esta. Déjela como está.</translation>
    </message>
    <message>
        <source>HubSpot has no property &quot;%1&quot; that keeps our number, and this connection may not make it (crm.schemas.%2.write).</source>
        <translation>HubSpot no tiene ninguna propiedad “%1” que guarde nuestro número, y esta conexión no puede crearla (crm.schemas.%2.write).</translation>
    </message>
    <message>
        <source>Give the key that scope once, or let an administrator of HubSpot make a single-line text property of that name with unique values.</source>
        <translation>Dé una vez ese ámbito a la clave, o pida a un administrador de HubSpot que cree una propiedad de texto de una línea con ese nombre y valores únicos.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s property &quot;%1&quot; cannot keep our number: its values are not unique.</source>
        <translation>La propiedad “%1” de HubSpot no puede guardar nuestro número: sus valores no son únicos.</translation>
    </message>
    <message>
        <source>Delete it in HubSpot for good, so that it is made anew, or name another one in the mapping.</source>
        <translation>Elimínela definitivamente en HubSpot para que se cree de nuevo, o indique otra en la asignación.</translation>
    </message>
    <message>
        <source>The text is longer than the %L1 characters HubSpot takes.</source>
        <translation>El texto supera los %L1 caracteres que acepta HubSpot.</translation>
    </message>
    <message>
        <source>Shorten it here; it is sent again by itself.</source>
        <translation>Acórtelo aquí; se envía de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of a mapping.</source>
        <translation>“%1” no es una palabra de una asignación.</translation>
    </message>
    <message>
        <source>Choose again how &quot;%1&quot; goes.</source>
        <translation>Elija de nuevo cómo va “%1”.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here.</source>
        <translation>Aquí no existe el campo “%1”.</translation>
    </message>
    <message>
        <source>Take the line out of the mapping.</source>
        <translation>Quite la línea de la asignación.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is worked out here and cannot come in.</source>
        <translation>“%1” se calcula aquí y no puede entrar.</translation>
    </message>
    <message>
        <source>Let it go out only.</source>
        <translation>Haga que solo salga.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is mapped twice.</source>
        <translation>“%1” está asignado dos veces.</translation>
    </message>
    <message>
        <source>Keep one of the lines.</source>
        <translation>Deje una de las líneas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2 of %3&apos;s fields.</source>
        <translation>“%1” necesita %2 de los campos de %3.</translation>
    </message>
    <message>
        <source>Choose them in the mapping.</source>
        <translation>Elíjalos en la asignación.</translation>
    </message>
    <message>
        <source>Two fields go into %1&apos;s &quot;%2&quot;.</source>
        <translation>Dos campos van a “%2” de %1.</translation>
    </message>
    <message>
        <source>Let one of them come in only.</source>
        <translation>Haga que uno de ellos solo entre.</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot; (any more).</source>
        <translation>%1 no tiene (o ya no tiene) ningún campo “%2”.</translation>
    </message>
    <message>
        <source>Choose another one, or take the line out.</source>
        <translation>Elija otro, o quite la línea.</translation>
    </message>
    <message>
        <source>%1&apos;s &quot;%2&quot; cannot be written.</source>
        <translation>“%2” de %1 no se puede escribir.</translation>
    </message>
    <message>
        <source>Let it come in only.</source>
        <translation>Haga que solo entre.</translation>
    </message>
    <message>
        <source>%1&apos;s &quot;%2&quot; is of another type than &quot;%3&quot;.</source>
        <translation>“%2” de %1 es de otro tipo que “%3”.</translation>
    </message>
    <message>
        <source>Choose another field, or how its values are carried over.</source>
        <translation>Elija otro campo, o cómo se convierten sus valores.</translation>
    </message>
    <message>
        <source>%1&apos;s &quot;%2&quot; takes %3 characters; longer texts are cut there, not here.</source>
        <translation>“%2” de %1 admite %3 caracteres; los textos más largos se cortan allí, no aquí.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>%1 no longer takes &quot;%2&quot; for &quot;%3&quot;.</source>
        <translation>%1 ya no acepta “%2” para “%3”.</translation>
    </message>
    <message>
        <source>Choose what &quot;%1&quot; means there.</source>
        <translation>Elija lo que “%1” significa allí.</translation>
    </message>
    <message>
        <source>%1&apos;s stage &quot;%2&quot; stands for none of ours.</source>
        <translation>La etapa “%2” de %1 no equivale a ninguna nuestra.</translation>
    </message>
    <message>
        <source>Choose one; until then deals in it keep the stage they have here.</source>
        <translation>Elija una; hasta entonces sus oportunidades conservan la etapa que tienen aquí.</translation>
    </message>
    <message>
        <source>Our stage &quot;%1&quot; has no counterpart in %2.</source>
        <translation>Nuestra etapa “%1” no tiene equivalente en %2.</translation>
    </message>
    <message>
        <source>Choose one; until then it is not sent.</source>
        <translation>Elija una; hasta entonces no se envía.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is needed here and comes from nowhere.</source>
        <translation>“%1” se necesita aquí y no viene de ninguna parte.</translation>
    </message>
    <message>
        <source>Map it, or make no records here.</source>
        <translation>Asígnelo, o no cree fichas aquí.</translation>
    </message>
    <message>
        <source>%1 wants &quot;%2&quot; for a new record.</source>
        <translation>%1 pide “%2” para una ficha nueva.</translation>
    </message>
    <message>
        <source>Map it, or give what new records get.</source>
        <translation>Asígnelo, o indique qué reciben las fichas nuevas.</translation>
    </message>
    <message>
        <source>Nothing in %1 keeps our number of a record.</source>
        <translation>Nada en %1 guarda nuestro número de una ficha.</translation>
    </message>
    <message>
        <source>Give a field of its own for it; a lost answer can then never make a record twice.</source>
        <translation>Indique un campo propio para él; así una respuesta perdida nunca crea una ficha dos veces.</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot; that can keep our number and holds each value once.</source>
        <translation>%1 no tiene ningún campo “%2” que pueda guardar nuestro número y tenga cada valor una sola vez.</translation>
    </message>
    <message>
        <source>Let its administrator add a text field of that name with unique values, or name another one.</source>
        <translation>Pida a su administrador que agregue un campo de texto con ese nombre y valores únicos, o indique otro.</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 no tiene %2.</translation>
    </message>
    <message>
        <source>Switch the object off.</source>
        <translation>Desactive el objeto.</translation>
    </message>
    <message>
        <source>%1 no longer has the user that stands for %2.</source>
        <translation>%1 ya no tiene el usuario que corresponde a %2.</translation>
    </message>
    <message>
        <source>Choose another one in the mapping of owners.</source>
        <translation>Elija otro en la asignación de responsables.</translation>
    </message>
    <message>
        <source>The same %1, at another client.</source>
        <translation>Coincide en %1, pero en otro cliente.</translation>
    </message>
    <message>
        <source>%1 of ours have the same %2.</source>
        <translation>%1 de los nuestros coinciden en %2.</translation>
    </message>
    <message>
        <source>The same %1, but another %2.</source>
        <translation>Coincide en %1, pero no en %2.</translation>
    </message>
    <message>
        <source>The log-in address of %1 has to begin with https://.</source>
        <translation>La dirección de inicio de sesión de %1 tiene que empezar por https://.</translation>
    </message>
    <message>
        <source>Another program is signing in to %1.</source>
        <translation>Otro programa está iniciando sesión en %1.</translation>
    </message>
    <message>
        <source>%1 does not take the key any more.</source>
        <translation>%1 ya no acepta la clave.</translation>
    </message>
    <message>
        <source>There is no key for %1 yet.</source>
        <translation>Aún no hay ninguna clave para %1.</translation>
    </message>
    <message>
        <source>Enter a key of %1 in the settings; what waits to be sent is kept.</source>
        <translation>Escriba una clave de %1 en la configuración; lo que espera para enviarse se conserva.</translation>
    </message>
    <message>
        <source>The browser&apos;s way back is taken: another program uses port %1 of this computer.</source>
        <translation>La vía de vuelta del navegador está ocupada: otro programa usa el puerto %1 de este equipo.</translation>
    </message>
    <message>
        <source>Close the other sign-in, or wait until it ends, and try again.</source>
        <translation>Cierre el otro inicio de sesión, o espere a que termine, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>This is not the sign-in that was begun.</source>
        <translation>Este no es el inicio de sesión que se empezó.</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>Ha iniciado sesión en %1</translation>
    </message>
    <message>
        <source>You can close this page and go back to the program.</source>
        <translation>Puede cerrar esta página y volver al programa.</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>No ha iniciado sesión en %1</translation>
    </message>
    <message>
        <source>Nobody signed in to %1 in time.</source>
        <translation>Nadie inició sesión en %1 a tiempo.</translation>
    </message>
    <message>
        <source>Begin the sign-in again and finish it in the browser.</source>
        <translation>Empiece de nuevo el inicio de sesión y termínelo en el navegador.</translation>
    </message>
    <message>
        <source>The key to sign in with cannot be read.</source>
        <translation>No se puede leer la clave con la que se inicia sesión.</translation>
    </message>
    <message>
        <source>It has to be an RSA private key in PEM form without a passphrase.</source>
        <translation>Tiene que ser una clave privada RSA en formato PEM sin frase de contraseña.</translation>
    </message>
    <message>
        <source>The sign-in could not be signed.</source>
        <translation>No se pudo firmar el inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 was not allowed to let this program in.</source>
        <translation>A %1 no se le permitió dejar entrar a este programa.</translation>
    </message>
    <message>
        <source>Sign in again and agree to what the page asks for.</source>
        <translation>Inicie sesión de nuevo y acepte lo que pide la página.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has expired or was withdrawn there.</source>
        <translation>El inicio de sesión en %1 caducó o se retiró allí.</translation>
    </message>
    <message>
        <source>Sign in again; what waits to be sent is kept.</source>
        <translation>Inicie sesión de nuevo; lo que espera para enviarse se conserva.</translation>
    </message>
    <message>
        <source>%1 does not accept how this program is registered there (%2).</source>
        <translation>%1 no acepta cómo está registrado allí este programa (%2).</translation>
    </message>
    <message>
        <source>Compare the client id, its secret and the redirect address with the app in %1.</source>
        <translation>Compare el id de cliente, su secreto y la dirección de redirección con la aplicación en %1.</translation>
    </message>
    <message>
        <source>Onboarding: milestone</source>
        <translation>Incorporación: hito</translation>
    </message>
    <message>
        <source>Onboarding: health</source>
        <translation>Incorporación: salud</translation>
    </message>
    <message>
        <source>Onboarding: go-live date</source>
        <translation>Incorporación: fecha de puesta en marcha</translation>
    </message>
    <message>
        <source>Onboarding: satisfaction</source>
        <translation>Incorporación: satisfacción</translation>
    </message>
    <message>
        <source>Onboarding: handed off</source>
        <translation>Incorporación: entregada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Empleados</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Empresa matriz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Fecha de cierre</translation>
    </message>
    <message>
        <source>There is no key for HubSpot yet.</source>
        <translation>Aún no hay ninguna clave para HubSpot.</translation>
    </message>
    <message>
        <source>Give a service key: occ sync key %1 --from FILE; what waits is kept.</source>
        <translation>Indique una clave de servicio: occ sync key %1 --from FILE; lo que espera se conserva.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clave está vacía.</translation>
    </message>
    <message>
        <source>Copy it from the CRM&apos;s settings.</source>
        <translation>Cópiela de la configuración del CRM.</translation>
    </message>
    <message>
        <source>Signing in to &quot;%1&quot; is not set up here.</source>
        <translation>Aquí no está preparado el inicio de sesión en “%1”.</translation>
    </message>
    <message>
        <source>Use a connection to HubSpot.</source>
        <translation>Use una conexión con HubSpot.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>It was taken back here and is still in %1.</source>
        <translation>Se retiró aquí y sigue existiendo en %1.</translation>
    </message>
    <message>
        <source>Decide whether it stays there, is archived there or comes in again.</source>
        <translation>Decida si se queda allí, se archiva allí o vuelve a entrar.</translation>
    </message>
    <message>
        <source>New in %1.</source>
        <translation>Nueva en %1.</translation>
    </message>
    <message>
        <source>Changed there: %1.</source>
        <translation>Cambiado allí: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Conflict %1 is gone: the sides agree by now.</source>
        <translation>El conflicto %1 ya no existe: los lados ya coinciden.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Vuelva a mirar la lista.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer here.</source>
        <translation>“%1” no es una respuesta aquí.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>Conflict about %1 decided: %2</source>
        <translation>Conflicto sobre %1 decidido: %2</translation>
    </message>
    <message>
        <source>%1 conflicts decided: %2</source>
        <translation>%1 conflictos decididos: %2</translation>
    </message>
    <message>
        <source>%1 is linked already.</source>
        <translation>%1 ya está enlazada.</translation>
    </message>
    <message>
        <source>Look at the preview again.</source>
        <translation>Vuelva a mirar la vista previa.</translation>
    </message>
    <message>
        <source>%1 pairs are the same</source>
        <translation>%1 pares son la misma ficha</translation>
    </message>
    <message>
        <source>%1 pairs are different</source>
        <translation>%1 pares son fichas distintas</translation>
    </message>
    <message>
        <source>Stopped: %1 %2</source>
        <translation>Detenida: %1 %2</translation>
    </message>
    <message>
        <source>%1 came, %2 went.</source>
        <translation>%1 llegaron, %2 salieron.</translation>
    </message>
    <message>
        <source>%1 to decide.</source>
        <translation>%1 por decidir.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 fallaron.</translation>
    </message>
    <message>
        <source>Nothing here speaks to &quot;%1&quot;.</source>
        <translation>Nada aquí habla con “%1”.</translation>
    </message>
    <message>
        <source>Use a version of this program that does.</source>
        <translation>Use una versión de este programa que lo haga.</translation>
    </message>
    <message>
        <source>%1 is being synced already.</source>
        <translation>%1 ya se está sincronizando.</translation>
    </message>
    <message>
        <source>Wait until that round is through.</source>
        <translation>Espere a que esa ronda termine.</translation>
    </message>
    <message>
        <source>%1 is bound to another account (%2); this is %3.</source>
        <translation>%1 está vinculada a otra cuenta (%2); esta es %3.</translation>
    </message>
    <message>
        <source>Sign in to the former one, or make a connection of its own.</source>
        <translation>Inicie sesión en la anterior, o cree una conexión propia.</translation>
    </message>
    <message>
        <source>%1 needs a new sign-in</source>
        <translation>%1 necesita un nuevo inicio de sesión</translation>
    </message>
    <message>
        <source>%1 is synced</source>
        <translation>%1 está sincronizada</translation>
    </message>
    <message>
        <source>%1 has not been synced yet.</source>
        <translation>%1 aún no se ha sincronizado.</translation>
    </message>
    <message>
        <source>Look at the preview, then confirm the first round.</source>
        <translation>Mire la vista previa y luego confirme la primera ronda.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 está en pausa.</translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation>Reanúdela primero.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;.</source>
        <translation>No existe la conexión “%1”.</translation>
    </message>
    <message>
        <source>See them with: occ sync status</source>
        <translation>Para verlas: occ sync status</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a connection.</source>
        <translation>“%1” no puede ser el nombre de una conexión.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>Use minúsculas, dígitos y guiones.</translation>
    </message>
    <message>
        <source>There is a connection &quot;%1&quot; already.</source>
        <translation>Ya existe una conexión “%1”.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Connection %1 made</source>
        <translation>Conexión %1 creada</translation>
    </message>
    <message>
        <source>Connection %1 ended</source>
        <translation>Conexión %1 terminada</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1 aún no ha empezado.</translation>
    </message>
    <message>
        <source>Look at the preview first, then sync.</source>
        <translation>Mire primero la vista previa y luego sincronice.</translation>
    </message>
    <message>
        <source>Sync with %1 paused</source>
        <translation>Sincronización con %1 en pausa</translation>
    </message>
    <message>
        <source>Sync with %1 goes on</source>
        <translation>La sincronización con %1 continúa</translation>
    </message>
    <message>
        <source>%1 minutes are no interval.</source>
        <translation>%1 minutos no es un intervalo.</translation>
    </message>
    <message>
        <source>Give 1 to 10080, or 0 for only when asked.</source>
        <translation>Indique de 1 a 10080, o 0 para hacerlo solo a petición.</translation>
    </message>
    <message>
        <source>%1 is synced every %2 minutes</source>
        <translation>%1 se sincroniza cada %2 minutos</translation>
    </message>
    <message>
        <source>%1 is synced when asked</source>
        <translation>%1 se sincroniza a petición</translation>
    </message>
    <message>
        <source>Mapping of %1 changed</source>
        <translation>Asignación de %1 modificada</translation>
    </message>
    <message>
        <source>There is no Tryton database at this address.</source>
        <translation>No hay ninguna base de datos de Tryton en esta dirección.</translation>
    </message>
    <message>
        <source>The address ends with the database&apos;s name, as in https://erp.example.com/agency/.</source>
        <translation>La dirección termina con el nombre de la base de datos, como en https://erp.example.com/agency/.</translation>
    </message>
    <message>
        <source>Tryton does not accept the user or the password.</source>
        <translation>Tryton no acepta el usuario o la contraseña.</translation>
    </message>
    <message>
        <source>Enter them again; what waits is kept.</source>
        <translation>Escríbalos de nuevo; lo que espera se conserva.</translation>
    </message>
    <message>
        <source>This Tryton has no %1.</source>
        <translation>Este Tryton no tiene %1.</translation>
    </message>
    <message>
        <source>Have its module activated, or turn this kind of record off in the mapping.</source>
        <translation>Haga activar su módulo, o desactive esta clase de ficha en la asignación.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>The value for &quot;%1&quot; is not one that Tryton can keep there.</source>
        <translation>Tryton no puede guardar allí el valor de “%1”.</translation>
    </message>
    <message>
        <source>Change the mapping of this field.</source>
        <translation>Cambie la asignación de este campo.</translation>
    </message>
    <message>
        <source>Tryton has no field &quot;%1&quot; any more.</source>
        <translation>Tryton ya no tiene el campo “%1”.</translation>
    </message>
    <message>
        <source>Tryton does not let &quot;%1&quot; be written.</source>
        <translation>Tryton no permite escribir “%1”.</translation>
    </message>
    <message>
        <source>Take it out of the mapping.</source>
        <translation>Quítelo de la asignación.</translation>
    </message>
    <message>
        <source>Tryton keeps no &quot;%1&quot; for contacts.</source>
        <translation>Tryton no guarda “%1” para los contactos.</translation>
    </message>
    <message>
        <source>Tryton keeps a contact only with a name and a company.</source>
        <translation>Tryton solo guarda un contacto con un nombre y una empresa.</translation>
    </message>
    <message>
        <source>Give the contact a name and its client.</source>
        <translation>Dé al contacto un nombre y su cliente.</translation>
    </message>
    <message>
        <source>Tryton keeps a contact only with an e-mail address or a phone number.</source>
        <translation>Tryton solo guarda un contacto con un correo o un número de teléfono.</translation>
    </message>
    <message>
        <source>Add one of them here.</source>
        <translation>Agregue aquí uno de los dos.</translation>
    </message>
    <message>
        <source>Tryton does not move a contact to another company.</source>
        <translation>Tryton no mueve un contacto a otra empresa.</translation>
    </message>
    <message>
        <source>Make it anew at the other company and archive this one.</source>
        <translation>Créelo de nuevo en la otra empresa y archive este.</translation>
    </message>
    <message>
        <source>A contact in Tryton needs a name.</source>
        <translation>Un contacto en Tryton necesita un nombre.</translation>
    </message>
    <message>
        <source>Give it a name here.</source>
        <translation>Dele un nombre aquí.</translation>
    </message>
    <message>
        <source>Tryton keeps opportunities only for a company of its own.</source>
        <translation>Tryton solo guarda oportunidades para una empresa propia.</translation>
    </message>
    <message>
        <source>Make one in Tryton (Companies) and choose it for this user.</source>
        <translation>Cree una en Tryton (Empresas) y elíjala para este usuario.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>Do it in %1, where the warning can be confirmed.</source>
        <translation>Hágalo en %1, donde se puede confirmar la advertencia.</translation>
    </message>
    <message>
        <source>Tryton does not take an opportunity from &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>Tryton no lleva una oportunidad de “%1” a “%2”.</translation>
    </message>
    <message>
        <source>A sale that is confirmed there makes it won by itself; map won deals to &quot;converted&quot;, or change the state in Tryton.</source>
        <translation>Una venta confirmada allí la gana por sí sola; asigne las oportunidades ganadas a “converted”, o cambie el estado en Tryton.</translation>
    </message>
    <message>
        <source>There is no sign-in through the browser for &quot;%1&quot;.</source>
        <translation>No hay inicio de sesión en el navegador para “%1”.</translation>
    </message>
    <message>
        <source>Use a key or a password where the CRM gives one.</source>
        <translation>Use una clave o una contraseña si el CRM las ofrece.</translation>
    </message>
</context>
<context>
    <name>telephony</name>
    <message>
        <source>&quot;%1&quot; is not a phone number that can be dialled: %2.</source>
        <translation>&quot;%1&quot; no es un número de teléfono que pueda marcarse: %2.</translation>
    </message>
    <message>
        <source>Write it with its area code, such as +1 800 596 3057.</source>
        <translation>Escríbalo con su prefijo, como +1 800 596 3057.</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>Falta el número de teléfono.</translation>
    </message>
    <message>
        <source>it has no digits to dial, or too many</source>
        <translation>no tiene cifras que marcar, o demasiadas</translation>
    </message>
    <message>
        <source>it has an extension</source>
        <translation>tiene una extensión</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>es demasiado corto</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>no such numbers are given out</source>
        <translation>no se asignan números así</translation>
    </message>
    <message>
        <source>Holds cannot be kept: Telnyx is not set up.</source>
        <translation>Las reservas no pueden mantenerse: Telnyx no está configurado.</translation>
    </message>
    <message>
        <source>Telnyx does not offer it any more.</source>
        <translation>Telnyx ya no lo ofrece.</translation>
    </message>
    <message>
        <source>%1 can be held only at Telnyx, which is not set up.</source>
        <translation>%1 solo puede reservarse en Telnyx, que no está configurado.</translation>
    </message>
    <message>
        <source>Enter the Telnyx key in the settings, or choose a number of the pool.</source>
        <translation>Introduzca la clave de Telnyx en la configuración, o elija un número del grupo.</translation>
    </message>
    <message>
        <source>%1 is not for sale.</source>
        <translation>%1 no está en venta.</translation>
    </message>
    <message>
        <source>Search for free ones: occ number search</source>
        <translation>Busque los libres: occ number search</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Hold on %1 extended</source>
        <translation>Reserva de %1 ampliada</translation>
    </message>
    <message>
        <source>Hold on %1 cannot be extended any further</source>
        <translation>La reserva de %1 no puede ampliarse más</translation>
    </message>
    <message>
        <source>%1 reserved again</source>
        <translation>%1 reservado de nuevo</translation>
    </message>
    <message>
        <source>Hold on %1 is looked after again</source>
        <translation>La reserva de %1 se atiende de nuevo</translation>
    </message>
    <message>
        <source>Hold on %1: %2</source>
        <translation>Reserva de %1: %2</translation>
    </message>
    <message>
        <source>The hold on %1 ends in %2</source>
        <translation>La reserva de %1 termina en %2</translation>
    </message>
    <message>
        <source>The hold on %1 for %2 is lost</source>
        <translation>Se perdió la reserva de %1 para %2</translation>
    </message>
    <message>
        <source>%1 is no longer held for %2</source>
        <translation>%1 ya no está reservado para %2</translation>
    </message>
    <message>
        <source>There is no number %1 in the inventory.</source>
        <translation>No existe el número %1 en el inventario.</translation>
    </message>
    <message>
        <source>See them with: occ number list</source>
        <translation>Para verlos: occ number list</translation>
    </message>
    <message>
        <source>%1 is not in the inventory.</source>
        <translation>%1 no está en el inventario.</translation>
    </message>
    <message>
        <source>Reserve it for an onboarding, or import it: occ import numbers FILE</source>
        <translation>Resérvelo para una incorporación, o impórtelo: occ import numbers FILE</translation>
    </message>
    <message>
        <source>There is no hold %1.</source>
        <translation>No existe la reserva %1.</translation>
    </message>
    <message>
        <source>The hold on %1 has ended meanwhile.</source>
        <translation>La reserva de %1 terminó entretanto.</translation>
    </message>
    <message>
        <source>There is no onboarding %1.</source>
        <translation>No existe la incorporación %1.</translation>
    </message>
    <message>
        <source>See them with: occ onboarding list</source>
        <translation>Para verlas: occ onboarding list</translation>
    </message>
    <message>
        <source>The onboarding of %1 is over (%2).</source>
        <translation>La incorporación de %1 terminó (%2).</translation>
    </message>
    <message>
        <source>Choose one that runs.</source>
        <translation>Elija una en curso.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pool.</source>
        <translation>&quot;%1&quot; no es un grupo.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no industry.</source>
        <translation>&quot;%1&quot; no es un sector.</translation>
    </message>
    <message>
        <source>A cost cannot be negative.</source>
        <translation>Un coste no puede ser negativo.</translation>
    </message>
    <message>
        <source>%1 is in the inventory already.</source>
        <translation>%1 ya está en el inventario.</translation>
    </message>
    <message>
        <source>%1 added to the inventory</source>
        <translation>%1 añadido al inventario</translation>
    </message>
    <message>
        <source>%1 is held for %2 already.</source>
        <translation>%1 ya está reservado para %2.</translation>
    </message>
    <message>
        <source>Release it first, or choose another number.</source>
        <translation>Libérelo primero, o elija otro número.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 es de %2.</translation>
    </message>
    <message>
        <source>Take it away from them first, or choose another number.</source>
        <translation>Quíteselo primero, o elija otro número.</translation>
    </message>
    <message>
        <source>%1 held for %2 for %3</source>
        <translation>%1 reservado para %2 durante %3</translation>
    </message>
    <message>
        <source>%1 is reserved for an onboarding.</source>
        <translation>%1 está reservado para una incorporación.</translation>
    </message>
    <message>
        <source>Say for which: occ number reserve NUMBER --onboarding ID</source>
        <translation>Diga para cuál: occ number reserve NUMBER --onboarding ID</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 está %2</translation>
    </message>
    <message>
        <source>%1 of %2 is %3</source>
        <translation>%1 de %2 está %3</translation>
    </message>
    <message>
        <source>%1 is free already.</source>
        <translation>%1 ya está libre.</translation>
    </message>
    <message>
        <source>%1 is %2 and stays where it is.</source>
        <translation>%1 está %2 y se queda donde está.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Elija otro número.</translation>
    </message>
    <message>
        <source>%1 has %2 already.</source>
        <translation>%1 ya tiene %2.</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>%1 dado a %2</translation>
    </message>
    <message>
        <source>%1 belongs to nobody.</source>
        <translation>%1 no es de nadie.</translation>
    </message>
    <message>
        <source>%1 is %2 for %3.</source>
        <translation>%1 está %2 para %3.</translation>
    </message>
    <message>
        <source>Release it instead.</source>
        <translation>Libérelo en su lugar.</translation>
    </message>
    <message>
        <source>%1 taken away from %2</source>
        <translation>%1 quitado a %2</translation>
    </message>
    <message>
        <source>%1 linked with its order</source>
        <translation>%1 unido a su pedido</translation>
    </message>
    <message>
        <source>Shipped numbers added</source>
        <translation>Números incluidos añadidos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a number.</source>
        <translation>&quot;%1&quot; no es un estado de un número.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Configurado</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberados</translation>
    </message>
    <message>
        <source>Only an available number can be reserved.</source>
        <translation>Solo puede reservarse un número disponible.</translation>
    </message>
    <message>
        <source>Reserve it first: the client approves a number that is held for them.</source>
        <translation>Resérvelo primero: el cliente aprueba un número reservado para él.</translation>
    </message>
    <message>
        <source>The client has to approve it before it is ordered.</source>
        <translation>El cliente tiene que aprobarlo antes de pedirlo.</translation>
    </message>
    <message>
        <source>It has to be ordered before calls can be sent anywhere.</source>
        <translation>Hay que pedirlo antes de dirigir llamadas a ninguna parte.</translation>
    </message>
    <message>
        <source>It has to be configured before it can be tested.</source>
        <translation>Hay que configurarlo antes de probarlo.</translation>
    </message>
    <message>
        <source>A test has to pass before it goes live.</source>
        <translation>Una prueba tiene que salir bien antes de ponerlo en marcha.</translation>
    </message>
    <message>
        <source>It has been ordered: release it instead.</source>
        <translation>Ya está pedido: libérelo en su lugar.</translation>
    </message>
    <message>
        <source>It is not ours to give back yet.</source>
        <translation>Aún no es nuestro para devolverlo.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 ya está %2.</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot become %3.</source>
        <translation>%1 está %2 y no puede pasar a %3.</translation>
    </message>
    <message>
        <source>%1 From here it can become: %2.</source>
        <translation>%1 Desde aquí puede pasar a: %2.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>De reserva</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>healthcare</source>
        <translation>salud</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>jurídico</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>flotas</translation>
    </message>
    <message>
        <source>general business</source>
        <translation>empresa general</translation>
    </message>
    <message>
        <source>%1 minutes a month are expected</source>
        <translation>se prevén %1 minutos al mes</translation>
    </message>
    <message>
        <source>the plan sold is %1</source>
        <translation>el plan vendido es %1</translation>
    </message>
    <message>
        <source>%1 employees</source>
        <translation>%1 empleados</translation>
    </message>
    <message>
        <source>nothing is known of the call volume</source>
        <translation>no se sabe nada del volumen de llamadas</translation>
    </message>
    <message>
        <source>the contract is worth %1</source>
        <translation>el contrato vale %1</translation>
    </message>
    <message>
        <source>no contract value is known</source>
        <translation>no se conoce el valor del contrato</translation>
    </message>
    <message>
        <source>Kept for %1, which is %2&apos;s industry.</source>
        <translation>Guardado para %1, que es el sector de %2.</translation>
    </message>
    <message>
        <source>Kept for no industry, so it may go to %1.</source>
        <translation>No está guardado para ningún sector, así que puede ser para %1.</translation>
    </message>
    <message>
        <source>Backup pool: for when provisioning is delayed.</source>
        <translation>Grupo de reserva: para cuando la provisión se retrasa.</translation>
    </message>
    <message>
        <source>High call volume (%1), and it is in the primary pool.</source>
        <translation>Volumen de llamadas alto (%1), y está en el grupo principal.</translation>
    </message>
    <message>
        <source>High call volume (%1), but its pool is %2.</source>
        <translation>Volumen de llamadas alto (%1), pero su grupo es %2.</translation>
    </message>
    <message>
        <source>No high call volume (%1), so any pool will do.</source>
        <translation>Sin volumen de llamadas alto (%1), vale cualquier grupo.</translation>
    </message>
    <message>
        <source>Enterprise contract (%1), and 800 is the premium code.</source>
        <translation>Contrato Enterprise (%1), y 800 es el prefijo prémium.</translation>
    </message>
    <message>
        <source>Enterprise contract (%1), but it is no 800 number.</source>
        <translation>Contrato Enterprise (%1), pero no es un número 800.</translation>
    </message>
    <message>
        <source>No enterprise contract (%1), so no premium code is needed.</source>
        <translation>Sin contrato Enterprise (%1), no hace falta un prefijo prémium.</translation>
    </message>
    <message>
        <source>National coverage</source>
        <translation>Cobertura nacional</translation>
    </message>
    <message>
        <source>National coverage is assumed</source>
        <translation>Se supone cobertura nacional</translation>
    </message>
    <message>
        <source>%1, and it is toll-free everywhere.</source>
        <translation>%1, y es gratuito en todas partes.</translation>
    </message>
    <message>
        <source>%1, but it is a local number (%2).</source>
        <translation>%1, pero es un número local (%2).</translation>
    </message>
    <message>
        <source>Regional coverage, and it has a local code (%1).</source>
        <translation>Cobertura regional, y tiene un prefijo local (%1).</translation>
    </message>
    <message>
        <source>Regional coverage, but its code is %1 and not %2.</source>
        <translation>Cobertura regional, pero su prefijo es %1 y no %2.</translation>
    </message>
    <message>
        <source>Regional coverage, but it is toll-free and not local.</source>
        <translation>Cobertura regional, pero es gratuito y no local.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no area code.</source>
        <translation>&quot;%1&quot; no es un prefijo.</translation>
    </message>
    <message>
        <source>Write its three digits, such as 208.</source>
        <translation>Escriba sus tres cifras, como 208.</translation>
    </message>
    <message>
        <source>Minutes cannot be negative.</source>
        <translation>Los minutos no pueden ser negativos.</translation>
    </message>
    <message>
        <source>Telnyx does not hold %1 any more.</source>
        <translation>Telnyx ya no reserva %1.</translation>
    </message>
</context>
<context>
    <name>telnyx</name>
    <message>
        <source>&quot;%1&quot; is no telephone number in international form.</source>
        <translation>&quot;%1&quot; no es un número de teléfono en forma internacional.</translation>
    </message>
    <message>
        <source>Write it with + and the country, as in +18335550100.</source>
        <translation>Escríbalo con + y el país, como +18335550100.</translation>
    </message>
    <message>
        <source>It is not said which %1 is meant.</source>
        <translation>No se dice de qué %1 se trata.</translation>
    </message>
    <message>
        <source>Give Telnyx&apos;s id of it.</source>
        <translation>Indique el id que le da Telnyx.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Complételo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address.</source>
        <translation>&quot;%1&quot; no es una dirección web.</translation>
    </message>
    <message>
        <source>Write it whole, beginning with https://.</source>
        <translation>Escríbala entera, empezando por https://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds more than digits.</source>
        <translation>&quot;%1&quot; contiene algo más que cifras.</translation>
    </message>
    <message>
        <source>Use digits only.</source>
        <translation>Use solo cifras.</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3.</source>
        <translation>%1 está fuera de %2 a %3.</translation>
    </message>
    <message>
        <source>Choose a value between them.</source>
        <translation>Elija un valor entre ambos.</translation>
    </message>
    <message>
        <source>The application of the call</source>
        <translation>La aplicación de la llamada</translation>
    </message>
    <message>
        <source>A call needs either its instructions or the address they are fetched from.</source>
        <translation>Una llamada necesita sus instrucciones o la dirección de la que se toman.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Indique una de las dos.</translation>
    </message>
    <message>
        <source>Calls need the id of the Telnyx account.</source>
        <translation>Las llamadas necesitan el id de la cuenta de Telnyx.</translation>
    </message>
    <message>
        <source>Enter the user id from Telnyx&apos;s portal in the settings.</source>
        <translation>Introduzca en la configuración el id de usuario del portal de Telnyx.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>The kind of record</source>
        <translation>La clase de registro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a caller&apos;s name.</source>
        <translation>&quot;%1&quot; es demasiado largo para el nombre de quien llama.</translation>
    </message>
    <message>
        <source>Use 15 characters at most.</source>
        <translation>Use como máximo 15 caracteres.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>El país</translation>
    </message>
    <message>
        <source>An order needs a number.</source>
        <translation>Un pedido necesita un número.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija uno.</translation>
    </message>
    <message>
        <source>The order&apos;s own reference</source>
        <translation>La referencia propia del pedido</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>part of an order</source>
        <translation>parte de un pedido</translation>
    </message>
    <message>
        <source>The application&apos;s name</source>
        <translation>El nombre de la aplicación</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to fetch instructions.</source>
        <translation>&quot;%1&quot; no es una forma de tomar instrucciones.</translation>
    </message>
    <message>
        <source>Use get or post.</source>
        <translation>Use get o post.</translation>
    </message>
    <message>
        <source>The messaging profile&apos;s name</source>
        <translation>El nombre del perfil de mensajería</translation>
    </message>
    <message>
        <source>The messaging profile names no country to send to.</source>
        <translation>El perfil de mensajería no nombra ningún país de envío.</translation>
    </message>
    <message>
        <source>Name at least one, as in US.</source>
        <translation>Indique al menos uno, como US.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country of two letters.</source>
        <translation>&quot;%1&quot; no es un país de dos letras.</translation>
    </message>
    <message>
        <source>Write it as in US.</source>
        <translation>Escríbalo como US.</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>verificación</translation>
    </message>
    <message>
        <source>There is no key for Telnyx.</source>
        <translation>No hay clave para Telnyx.</translation>
    </message>
    <message>
        <source>The key for Telnyx is not written in one piece.</source>
        <translation>La clave de Telnyx no está escrita de una pieza.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s address has to begin with https://.</source>
        <translation>La dirección de Telnyx tiene que empezar por https://.</translation>
    </message>
    <message>
        <source>Correct it in the settings; Telnyx&apos;s own is https://api.telnyx.com/v2.</source>
        <translation>Corríjala en la configuración; la de Telnyx es https://api.telnyx.com/v2.</translation>
    </message>
    <message>
        <source>Make a new key in Telnyx&apos;s portal and enter it in the settings.</source>
        <translation>Cree una clave nueva en el portal de Telnyx e introdúzcala en la configuración.</translation>
    </message>
    <message>
        <source>Raise the account&apos;s level in Telnyx&apos;s portal, or ask Telnyx&apos;s support.</source>
        <translation>Suba el nivel de la cuenta en el portal de Telnyx, o pregunte a su soporte.</translation>
    </message>
    <message>
        <source>Finish the verification of the account in Telnyx&apos;s portal.</source>
        <translation>Termine la verificación de la cuenta en el portal de Telnyx.</translation>
    </message>
    <message>
        <source>Ask Telnyx&apos;s support what the account needs.</source>
        <translation>Pregunte al soporte de Telnyx qué necesita la cuenta.</translation>
    </message>
    <message>
        <source>Correct what was entered. Telnyx&apos;s own words stand with the details.</source>
        <translation>Corrija lo introducido. Las palabras de Telnyx están en los detalles.</translation>
    </message>
    <message>
        <source>Search again and choose another number.</source>
        <translation>Busque de nuevo y elija otro número.</translation>
    </message>
    <message>
        <source>Telnyx misses a part of the request.</source>
        <translation>A Telnyx le falta una parte de la petición.</translation>
    </message>
    <message>
        <source>Telnyx does not know what was asked for.</source>
        <translation>Telnyx no conoce lo que se pidió.</translation>
    </message>
    <message>
        <source>Check whether it was removed in Telnyx&apos;s portal, or belongs to another account.</source>
        <translation>Revise si se quitó en el portal de Telnyx o es de otra cuenta.</translation>
    </message>
    <message>
        <source>Telnyx does not take the key.</source>
        <translation>Telnyx no acepta la clave.</translation>
    </message>
    <message>
        <source>The key may not do this.</source>
        <translation>La clave no puede hacer esto.</translation>
    </message>
    <message>
        <source>Give the key&apos;s owner the right in Telnyx&apos;s portal, or use another key.</source>
        <translation>Dé el permiso al dueño de la clave en el portal de Telnyx, o use otra clave.</translation>
    </message>
    <message>
        <source>Telnyx takes no more requests for the moment.</source>
        <translation>Telnyx no acepta más peticiones por ahora.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Telnyx cannot read a part of the request.</source>
        <translation>Telnyx no puede leer una parte de la petición.</translation>
    </message>
    <message>
        <source>A telephone number is not in international form.</source>
        <translation>Un número de teléfono no está en forma internacional.</translation>
    </message>
    <message>
        <source>It is still in use at Telnyx.</source>
        <translation>Aún está en uso en Telnyx.</translation>
    </message>
    <message>
        <source>Take it out of use there first.</source>
        <translation>Deje primero de usarlo allí.</translation>
    </message>
    <message>
        <source>Telnyx cannot do it with these particulars.</source>
        <translation>Telnyx no puede hacerlo con estos datos.</translation>
    </message>
    <message>
        <source>A value is not one of those Telnyx knows.</source>
        <translation>Un valor no es de los que Telnyx conoce.</translation>
    </message>
    <message>
        <source>The account may not use this part of Telnyx.</source>
        <translation>La cuenta no puede usar esta parte de Telnyx.</translation>
    </message>
    <message>
        <source>The account&apos;s level sets a limit here.</source>
        <translation>El nivel de la cuenta pone aquí un límite.</translation>
    </message>
    <message>
        <source>The key has been revoked.</source>
        <translation>La clave se revocó.</translation>
    </message>
    <message>
        <source>The access has expired.</source>
        <translation>El acceso caducó.</translation>
    </message>
    <message>
        <source>The Telnyx account is not active.</source>
        <translation>La cuenta de Telnyx no está activa.</translation>
    </message>
    <message>
        <source>The Telnyx account is blocked.</source>
        <translation>La cuenta de Telnyx está bloqueada.</translation>
    </message>
    <message>
        <source>The Telnyx account is not verified.</source>
        <translation>La cuenta de Telnyx no está verificada.</translation>
    </message>
    <message>
        <source>The Telnyx account&apos;s e-mail address or owner is not verified.</source>
        <translation>El correo o el titular de la cuenta de Telnyx no está verificado.</translation>
    </message>
    <message>
        <source>The Telnyx account is not verified far enough for this.</source>
        <translation>La cuenta de Telnyx no está lo bastante verificada para esto.</translation>
    </message>
    <message>
        <source>There is not enough money on the Telnyx account.</source>
        <translation>No hay saldo suficiente en la cuenta de Telnyx.</translation>
    </message>
    <message>
        <source>Add funds in Telnyx&apos;s portal, then go on; nothing was bought.</source>
        <translation>Añada fondos en el portal de Telnyx y continúe; no se compró nada.</translation>
    </message>
    <message>
        <source>The message cannot be delivered.</source>
        <translation>El mensaje no puede entregarse.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s number.</source>
        <translation>Revise el número del destinatario.</translation>
    </message>
    <message>
        <source>The recipient has asked for no messages (STOP).</source>
        <translation>El destinatario pidió no recibir mensajes (STOP).</translation>
    </message>
    <message>
        <source>Only the recipient can allow them again, by sending START.</source>
        <translation>Solo él puede volver a permitirlos, enviando START.</translation>
    </message>
    <message>
        <source>The sender&apos;s number cannot send messages.</source>
        <translation>El número remitente no puede enviar mensajes.</translation>
    </message>
    <message>
        <source>Give the number a messaging profile, or send from another number.</source>
        <translation>Dé al número un perfil de mensajería, o envíe desde otro.</translation>
    </message>
    <message>
        <source>Messages to this country are not allowed.</source>
        <translation>No se permiten mensajes a este país.</translation>
    </message>
    <message>
        <source>Add the country to the messaging profile.</source>
        <translation>Añada el país al perfil de mensajería.</translation>
    </message>
    <message>
        <source>The recipient&apos;s number cannot get messages.</source>
        <translation>El número del destinatario no puede recibir mensajes.</translation>
    </message>
    <message>
        <source>The messaging profile is switched off.</source>
        <translation>El perfil de mensajería está desactivado.</translation>
    </message>
    <message>
        <source>Switch it on in Telnyx&apos;s portal.</source>
        <translation>Actívelo en el portal de Telnyx.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>El mensaje está vacío.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Escriba un texto.</translation>
    </message>
    <message>
        <source>The toll-free number is not verified for messages.</source>
        <translation>El número gratuito no está verificado para mensajes.</translation>
    </message>
    <message>
        <source>Submit its verification, or wait until it is through.</source>
        <translation>Envíe su verificación, o espere a que termine.</translation>
    </message>
    <message>
        <source>The toll-free number is not set up for messages yet.</source>
        <translation>El número gratuito aún no está preparado para mensajes.</translation>
    </message>
    <message>
        <source>Wait until it is; it can take two working days after the order.</source>
        <translation>Espere a que lo esté; puede tardar dos días laborables tras el pedido.</translation>
    </message>
    <message>
        <source>The messaging profile&apos;s limit for a day is used up.</source>
        <translation>El límite diario del perfil de mensajería está agotado.</translation>
    </message>
    <message>
        <source>Raise the limit in Telnyx&apos;s portal, or wait until tomorrow.</source>
        <translation>Suba el límite en el portal de Telnyx, o espere a mañana.</translation>
    </message>
    <message>
        <source>The number was not searched for shortly before.</source>
        <translation>El número no se buscó poco antes.</translation>
    </message>
    <message>
        <source>Search for it again, then order it.</source>
        <translation>Búsquelo de nuevo y pídalo después.</translation>
    </message>
    <message>
        <source>The number is no longer to be had.</source>
        <translation>El número ya no está disponible.</translation>
    </message>
    <message>
        <source>Telnyx does not know the application for the number&apos;s calls.</source>
        <translation>Telnyx no conoce la aplicación de las llamadas del número.</translation>
    </message>
    <message>
        <source>Choose an application of this account, or make a new one.</source>
        <translation>Elija una aplicación de esta cuenta, o cree una.</translation>
    </message>
    <message>
        <source>Telnyx does not know the messaging profile.</source>
        <translation>Telnyx no conoce el perfil de mensajería.</translation>
    </message>
    <message>
        <source>Choose a profile of this account, or make a new one.</source>
        <translation>Elija un perfil de esta cuenta, o cree uno.</translation>
    </message>
    <message>
        <source>The number is held already.</source>
        <translation>El número ya está reservado.</translation>
    </message>
    <message>
        <source>The account holds as many numbers as it may.</source>
        <translation>La cuenta ya reserva todos los números que puede.</translation>
    </message>
    <message>
        <source>Order a held number, or wait until a hold ends.</source>
        <translation>Pida un número reservado, o espere a que termine una reserva.</translation>
    </message>
    <message>
        <source>The hold cannot be extended any further.</source>
        <translation>La reserva no puede ampliarse más.</translation>
    </message>
    <message>
        <source>Order the number before the hold ends.</source>
        <translation>Pida el número antes de que termine la reserva.</translation>
    </message>
    <message>
        <source>Telnyx does not know the call.</source>
        <translation>Telnyx no conoce la llamada.</translation>
    </message>
    <message>
        <source>It may have ended some time ago. Place a new one.</source>
        <translation>Puede que terminara hace un rato. Haga una nueva.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>La llamada terminó.</translation>
    </message>
    <message>
        <source>Place a new one.</source>
        <translation>Haga una nueva.</translation>
    </message>
    <message>
        <source>The call has not been answered yet.</source>
        <translation>La llamada aún no se ha contestado.</translation>
    </message>
    <message>
        <source>Wait until it is.</source>
        <translation>Espere a que se conteste.</translation>
    </message>
    <message>
        <source>Too many calls were begun at once.</source>
        <translation>Se empezaron demasiadas llamadas a la vez.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Inténtelo de nuevo en unos segundos.</translation>
    </message>
    <message>
        <source>Check Telnyx&apos;s address in the settings, and whether the network asks for a log-in.</source>
        <translation>Revise la dirección de Telnyx en la configuración, y si la red pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Try again later; https://status.telnyx.com tells more.</source>
        <translation>Inténtelo más tarde; https://status.telnyx.com dice más.</translation>
    </message>
    <message>
        <source>Telnyx does not take the request as it is.</source>
        <translation>Telnyx no acepta la petición tal como está.</translation>
    </message>
    <message>
        <source>The Telnyx account may not do this.</source>
        <translation>La cuenta de Telnyx no puede hacer esto.</translation>
    </message>
    <message>
        <source>Something at Telnyx stands against it.</source>
        <translation>Algo en Telnyx se opone.</translation>
    </message>
    <message>
        <source>Look at it again, then decide.</source>
        <translation>Mírelo de nuevo y decida.</translation>
    </message>
    <message>
        <source>Telnyx has trouble of its own.</source>
        <translation>Telnyx tiene problemas propios.</translation>
    </message>
    <message>
        <source>Telnyx cannot be reached.</source>
        <translation>No se alcanza a Telnyx.</translation>
    </message>
    <message>
        <source>Check the connection to the internet.</source>
        <translation>Revise la conexión a internet.</translation>
    </message>
    <message>
        <source>Telnyx did not answer in time.</source>
        <translation>Telnyx no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection to Telnyx broke before the answer was whole.</source>
        <translation>La conexión con Telnyx se cortó antes de que la respuesta llegara entera.</translation>
    </message>
    <message>
        <source>What answered is not Telnyx.</source>
        <translation>Lo que respondió no es Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx refused it.</source>
        <translation>Telnyx lo rechazó.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own is https://api.telnyx.com/v2.</source>
        <translation>La de Telnyx es https://api.telnyx.com/v2.</translation>
    </message>
    <message>
        <source>What runs on this computer is no production.</source>
        <translation>Lo que funciona en este equipo no es producción.</translation>
    </message>
    <message>
        <source>Use the sandbox, or Telnyx&apos;s own address.</source>
        <translation>Use el sandbox, o la dirección de Telnyx.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mode of Telnyx&apos;s.</source>
        <translation>&quot;%1&quot; no es un modo de Telnyx.</translation>
    </message>
    <message>
        <source>Use sandbox or production.</source>
        <translation>Use sandbox o production.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s settings changed</source>
        <translation>Configuración de Telnyx cambiada</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of Telnyx&apos;s values for %2.</source>
        <translation>&quot;%1&quot; no es uno de los valores de Telnyx para %2.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Uno de estos: %1.</translation>
    </message>
    <message>
        <source>A verification needs the toll-free number.</source>
        <translation>Una verificación necesita el número gratuito.</translation>
    </message>
    <message>
        <source>Name the number.</source>
        <translation>Indique el número.</translation>
    </message>
    <message>
        <source>A verification needs %1.</source>
        <translation>Una verificación necesita %1.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 are allowed.</source>
        <translation>%1 tiene %2 caracteres; se permiten %3.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>A verification needs a picture of how people agree to messages.</source>
        <translation>Una verificación necesita una imagen de cómo se consienten los mensajes.</translation>
    </message>
    <message>
        <source>Give the picture&apos;s web address.</source>
        <translation>Indique la dirección web de la imagen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation>&quot;%1&quot; no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corríjala.</translation>
    </message>
    <message>
        <source>Telnyx is not set up: %1</source>
        <translation>Telnyx no está configurado: %1</translation>
    </message>
    <message>
        <source>Enter the API key in the settings under Telnyx, or set OCC_TELNYX_KEY.</source>
        <translation>Introduzca la clave de API en los ajustes, en Telnyx, o defina OCC_TELNYX_KEY.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Red flags</source>
        <translation>Señales de alerta</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vencen hoy</translation>
    </message>
    <message>
        <source>Replies awaited</source>
        <translation>Respuestas esperadas</translation>
    </message>
    <message>
        <source>Promised this week</source>
        <translation>Prometido esta semana</translation>
    </message>
    <message>
        <source>It is over; its root cause is still to be written</source>
        <translation>Ya pasó; falta escribir su causa raíz</translation>
    </message>
    <message>
        <source>Everybody on the ladder was told</source>
        <translation>Se avisó a todos los niveles</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>bloqueada: %1</translation>
    </message>
    <message>
        <source>the client does it</source>
        <translation>lo hace el cliente</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>Vence en %1</translation>
    </message>
    <message>
        <source>Waited for %1 h</source>
        <translation>En espera desde hace %1 h</translation>
    </message>
    <message>
        <source>everything for it is done</source>
        <translation>todo lo necesario está hecho</translation>
    </message>
    <message>
        <source>%1 of %2 items open</source>
        <translation>%1 de %2 tareas pendientes</translation>
    </message>
    <message>
        <source>Seen by %1; everybody on the ladder was told</source>
        <translation>Vista por %1; se avisó a todos los niveles</translation>
    </message>
    <message>
        <source>Seen by %1; the specialist is told in %2</source>
        <translation>Vista por %1; el especialista recibirá aviso en %2</translation>
    </message>
    <message>
        <source>The specialist is told in %1</source>
        <translation>El especialista recibirá aviso en %1</translation>
    </message>
    <message>
        <source>Seen by %1; the team lead is told in %2</source>
        <translation>Vista por %1; el líder de equipo recibirá aviso en %2</translation>
    </message>
    <message>
        <source>The team lead is told in %1</source>
        <translation>El líder de equipo recibirá aviso en %1</translation>
    </message>
    <message>
        <source>Seen by %1; the executive is told in %2</source>
        <translation>Vista por %1; la dirección recibirá aviso en %2</translation>
    </message>
    <message>
        <source>The executive is told in %1</source>
        <translation>La dirección recibirá aviso en %1</translation>
    </message>
    <message>
        <source>Waited for %1 h; turns red in %2</source>
        <translation>En espera desde hace %1 h; pasa a rojo en %2</translation>
    </message>
    <message>
        <source>Promised in %1; everything for it is done</source>
        <translation>Prometido en %1; todo lo necesario está hecho</translation>
    </message>
    <message>
        <source>Promised in %1; %2 of %3 items open</source>
        <translation>Prometido en %1; %2 de %3 tareas pendientes</translation>
    </message>
</context>
<context>
    <name>vcard</name>
    <message>
        <source>The card in line %1 names nobody.</source>
        <translation>La tarjeta de la línea %1 no nombra a nadie.</translation>
    </message>
    <message>
        <source>The card in line %1 breaks off. Export it again.</source>
        <translation>La tarjeta de la línea %1 se interrumpe. Expórtela de nuevo.</translation>
    </message>
    <message>
        <source>This is no vCard file.</source>
        <translation>Este no es un archivo vCard.</translation>
    </message>
    <message>
        <source>Export the contacts as vCard (.vcf) from your address book.</source>
        <translation>Exporte los contactos como vCard (.vcf) desde su libreta de direcciones.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Check the path and who may read it.</source>
        <translation>Revise la ruta y quién puede leerla.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of contacts.</source>
        <translation>%1 es demasiado grande para un archivo de contactos.</translation>
    </message>
    <message>
        <source>Export fewer of them, without their pictures.</source>
        <translation>Exporte menos contactos, sin sus fotos.</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>Calendar %1 chosen</source>
        <translation>Calendario %1 elegido</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is no journal entry %1.</source>
        <translation>No existe la entrada %1 del registro.</translation>
    </message>
    <message>
        <source>See them with: occ history</source>
        <translation>Para verlas: occ history</translation>
    </message>
    <message>
        <source>Entry %1 was made by the scheduler.</source>
        <translation>La entrada %1 la hizo el planificador.</translation>
    </message>
    <message>
        <source>Change what caused it; it follows by itself.</source>
        <translation>Cambie lo que la causó; lo demás sigue solo.</translation>
    </message>
    <message>
        <source>Entry %1 was made by %2.</source>
        <translation>La entrada %1 la hizo %2.</translation>
    </message>
    <message>
        <source>They or a manager can undo it.</source>
        <translation>Esa persona o un gerente puede deshacerla.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undone: </source>
        <translation>Deshecho: </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: </source>
        <translation>Rehecho: </translation>
    </message>
    <message>
        <source>A shared workspace is backed up by its server.</source>
        <translation>La copia de seguridad de un espacio de trabajo compartido se hace en su servidor.</translation>
    </message>
    <message>
        <source>Use pg_dump on the database.</source>
        <translation>Use pg_dump en la base de datos.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Elija una carpeta que exista y en la que pueda escribir.</translation>
    </message>
    <message>
        <source>A new workspace has nobody with the e-mail address %1.</source>
        <translation>Un espacio de trabajo nuevo no tiene a nadie con la dirección de correo %1.</translation>
    </message>
    <message>
        <source>Create it without saying who acts, then add people.</source>
        <translation>Créelo sin indicar quién actúa y agregue después a las personas.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Check that it is not there yet and that the folder can be written.</source>
        <translation>Compruebe que aún no existe y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Onboardings on this version: %1.</source>
        <translation>Incorporaciones en esta versión: %1.</translation>
    </message>
    <message>
        <source>Move them to another version first.</source>
        <translation>Primero páselas a otra versión.</translation>
    </message>
    <message>
        <source>Onboarding %1 has no activation.</source>
        <translation>La incorporación %1 no tiene activación.</translation>
    </message>
    <message>
        <source>Start it with: POST /api/v1/onboarding/initiate</source>
        <translation>Iníciela con: POST /api/v1/onboarding/initiate</translation>
    </message>
    <message>
        <source>The evidence of “%1” is no text.</source>
        <translation>La evidencia de “%1” no es un texto.</translation>
    </message>
    <message>
        <source>Send a string.</source>
        <translation>Envíe un texto.</translation>
    </message>
    <message>
        <source>The call flow rings names that have no number yet: %1. Enter them in the call flow, then look again.</source>
        <translation>El flujo de llamadas llama a nombres que aún no tienen número: %1. Introdúzcalos en el flujo de llamadas y mire de nuevo.</translation>
    </message>
    <message>
        <source>Calls are led only on Telnyx&apos;s word: give its public key with “occ webhook add-key”, then look again.</source>
        <translation>Las llamadas solo se dirigen si Telnyx lo firma: dé su clave pública con “occ webhook add-key” y mire de nuevo.</translation>
    </message>
    <message>
        <source>No call flow was deployed before.</source>
        <translation>Antes no había ningún flujo de llamadas desplegado.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is deployed again.</source>
        <translation>La versión %1 de “%2” está desplegada de nuevo.</translation>
    </message>
    <message>
        <source>Correct the call flow, deploy it, then try again.</source>
        <translation>Corrija el flujo de llamadas, despliéguelo e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) through the call flow simulated.</source>
        <translation>
            <numerusform>%Ln camino por el flujo de llamadas simulado.</numerusform>
            <numerusform>%Ln caminos por el flujo de llamadas simulados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up: %1.</source>
        <translation>Configurados: %1.</translation>
    </message>
    <message>
        <source>No system is set up. Do so on the client&apos;s page under Integrations, then look again, or say why none is needed.</source>
        <translation>No hay ningún sistema configurado. Hágalo en la página del cliente, en Integraciones, y mire de nuevo, o diga por qué no hace falta ninguno.</translation>
    </message>
    <message>
        <source>Not set up: %1. Do so on the client&apos;s page under Integrations, then look again, or say why they are not needed.</source>
        <translation>Sin configurar: %1. Hágalo en la página del cliente, en Integraciones, y mire de nuevo, o diga por qué no hacen falta.</translation>
    </message>
    <message>
        <source>There is no system to be tested. Say what was tested, or why nothing is.</source>
        <translation>No hay ningún sistema que probar. Diga qué se probó, o por qué nada.</translation>
    </message>
    <message>
        <source>Answer as they should: %1.</source>
        <translation>Responden como deben: %1.</translation>
    </message>
    <message>
        <source>No compliance pack applies to the client. Choose one on the client&apos;s page under Compliance, or say why none does.</source>
        <translation>Ningún paquete de cumplimiento se aplica al cliente. Elija uno en la página del cliente, en Cumplimiento, o diga por qué ninguno.</translation>
    </message>
    <message>
        <source>Packs with their controls: %1; %2 mandatory.</source>
        <translation>Paquetes con sus controles: %1; %2 obligatorios.</translation>
    </message>
    <message>
        <source>One pack wants calls recorded, another prohibits it. Decide which holds, and say so.</source>
        <translation>Un paquete quiere que se graben las llamadas y otro lo prohíbe. Decida cuál vale y dígalo.</translation>
    </message>
    <message>
        <source>%1 prohibits recording, but the call flow records. Change the call flow, deploy it, then look again.</source>
        <translation>%1 prohíbe grabar, pero el flujo de llamadas graba. Cambie el flujo de llamadas, despliéguelo y mire de nuevo.</translation>
    </message>
    <message>
        <source>%1 wants calls recorded, but the call flow does not record. Change the call flow, deploy it, then look again.</source>
        <translation>%1 quiere que se graben las llamadas, pero el flujo de llamadas no graba. Cambie el flujo de llamadas, despliéguelo y mire de nuevo.</translation>
    </message>
    <message>
        <source>call data is kept for %1</source>
        <translation>los datos de llamadas se guardan %1</translation>
    </message>
    <message>
        <source>Mandatory controls are open: %1. Give their evidence, then look again.</source>
        <translation>Hay controles obligatorios abiertos: %1. Dé su prueba y mire de nuevo.</translation>
    </message>
    <message>
        <source>All mandatory controls are settled with their evidence: %1 of %2.</source>
        <translation>Todos los controles obligatorios están resueltos con su prueba: %1 de %2.</translation>
    </message>
    <message>
        <source>There is no activation “%1”.</source>
        <translation>No hay ninguna activación “%1”.</translation>
    </message>
    <message>
        <source>Voicemail (%1) from %2</source>
        <translation>Buzón de voz (%1) de %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>A caller&apos;s answers to the form %1, from %2.</source>
        <translation>Respuestas de quien llamó al formulario %1, desde %2.</translation>
    </message>
    <message>
        <source>The sample’s Telnyx does not do that.</source>
        <translation>El Telnyx de la muestra no hace eso.</translation>
    </message>
</context>
</TS>
