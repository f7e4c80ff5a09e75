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
        <source>Mail from %1 assigned</source>
        <translation>Correo de %1 asignado</translation>
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
        <source>Phone numbers cannot be imported yet.</source>
        <translation>Todavía no se pueden importar números de teléfono.</translation>
    </message>
    <message>
        <source>Import deals, clients, contacts or interactions.</source>
        <translation>Importe oportunidades, clientes, contactos o comunicaciones.</translation>
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
        <source>Cancel what waits</source>
        <translation>Cancelar lo que espera</translation>
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
        <source>Letters do not go out: %1</source>
        <translation>Los mensajes no salen: %1</translation>
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
</context>
</TS>
