<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&quot;%1&quot; is not an answer.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une réponse.</translation>
    </message>
    <message>
        <source>Use yes or no.</source>
        <translation>Utilisez yes ou no.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is no JSON object.</source>
        <translation>%1 n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Write fields and their texts.</source>
        <translation>Écrivez les champs et leurs textes.</translation>
    </message>
    <message>
        <source>The form has no field “%1”.</source>
        <translation>Le formulaire n’a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>activation</name>
    <message>
        <source>Nothing to take back.</source>
        <translation>Rien à reprendre.</translation>
    </message>
    <message>
        <source>The activation of %1 is for %2, but the connection to Telnyx is for %3.</source>
        <translation>L’activation de %1 est pour %2, mais la connexion à Telnyx est pour %3.</translation>
    </message>
    <message>
        <source>Activation of %1: “%2” begins</source>
        <translation>Activation de %1&#xa0;: «&#xa0;%2&#xa0;» commence</translation>
    </message>
    <message>
        <source>Activation of %1: “%2”: %3</source>
        <translation>Activation de %1&#xa0;: «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>It took longer than %1.</source>
        <translation>Cela a duré plus de %1.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look into it at Telnyx, then try again.</source>
        <translation>Vérifiez chez Telnyx, puis réessayez.</translation>
    </message>
    <message>
        <source>Activation of %1: “%2” took too long</source>
        <translation>Activation de %1&#xa0;: «&#xa0;%2&#xa0;» a duré trop longtemps</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Write it with its country code: +18335550100.</source>
        <translation>Écrivez-le avec son indicatif de pays&#xa0;: +18335550100.</translation>
    </message>
    <message>
        <source>“%1” is not an https address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse https.</translation>
    </message>
    <message>
        <source>Give the address under which Telnyx reaches this program, such as https://calls.example.com.</source>
        <translation>Donnez l’adresse à laquelle Telnyx atteint ce programme, par exemple https://calls.example.com.</translation>
    </message>
    <message>
        <source>%1 is activated for another onboarding (activation %2).</source>
        <translation>%1 est activé pour une autre intégration (activation %2).</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>%1 is ordered already.</source>
        <translation>%1 est déjà commandé.</translation>
    </message>
    <message>
        <source>Take the activation back before another number is activated.</source>
        <translation>Reprenez l’activation avant d’activer un autre numéro.</translation>
    </message>
    <message>
        <source>An order for %1 is under way.</source>
        <translation>Une commande de %1 est en cours.</translation>
    </message>
    <message>
        <source>Wait until it is decided.</source>
        <translation>Attendez la décision.</translation>
    </message>
    <message>
        <source>Activation goes on with %1</source>
        <translation>L’activation continue avec %1</translation>
    </message>
    <message>
        <source>Activation of %1 started again</source>
        <translation>L’activation de %1 a recommencé</translation>
    </message>
    <message>
        <source>There is no mode “%1”.</source>
        <translation>Le mode «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Use sandbox or production.</source>
        <translation>Utilisez sandbox ou production.</translation>
    </message>
    <message>
        <source>There is no onboarding %1.</source>
        <translation>L’intégration %1 n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ onboarding list</source>
        <translation>Pour les voir&#xa0;: occ onboarding list</translation>
    </message>
    <message>
        <source>The onboarding of %1 is not active.</source>
        <translation>L’intégration de %1 n’est pas active.</translation>
    </message>
    <message>
        <source>Resume it first.</source>
        <translation>Reprenez-la d’abord.</translation>
    </message>
    <message>
        <source>Activation of %1 started for %2</source>
        <translation>Activation de %1 démarrée pour %2</translation>
    </message>
    <message>
        <source>The stage “%1” comes first.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» vient d’abord.</translation>
    </message>
    <message>
        <source>Start it with: occ activation %1</source>
        <translation>Démarrez-la avec&#xa0;: occ activation %1</translation>
    </message>
    <message>
        <source>“%1” is not done: %2 (%3).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas fait&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>Finish that step first.</source>
        <translation>Terminez d’abord cette étape.</translation>
    </message>
    <message>
        <source>Activation of %1: stage “%2” started</source>
        <translation>Activation de %1&#xa0;: étape «&#xa0;%2&#xa0;» démarrée</translation>
    </message>
    <message>
        <source>%1 may not approve going live.</source>
        <translation>%1 ne peut pas approuver la mise en service.</translation>
    </message>
    <message>
        <source>A manager or the owner&apos;s team lead does.</source>
        <translation>C’est à la direction ou au chef d’équipe du responsable de le faire.</translation>
    </message>
    <message>
        <source>Going live waits for mandatory controls: %1.</source>
        <translation>La mise en service attend des contrôles obligatoires&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give their evidence on the client&apos;s compliance page first.</source>
        <translation>Apportez d’abord leurs preuves sur la page de conformité du client.</translation>
    </message>
    <message>
        <source>Go-live of %1 approved by %2</source>
        <translation>Mise en service de %1 approuvée par %2</translation>
    </message>
    <message>
        <source>“%1” does not wait for a person.</source>
        <translation>«&#xa0;%1&#xa0;» n’attend personne.</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>État&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” waits for the verification form.</source>
        <translation>«&#xa0;%1&#xa0;» attend le formulaire de vérification.</translation>
    </message>
    <message>
        <source>Fill it in and send it: occ activation verify</source>
        <translation>Remplissez-le et envoyez-le&#xa0;: occ activation verify</translation>
    </message>
    <message>
        <source>“%1” wants evidence.</source>
        <translation>«&#xa0;%1&#xa0;» demande une preuve.</translation>
    </message>
    <message>
        <source>Say what was done, or where it can be seen.</source>
        <translation>Dites ce qui a été fait, ou où cela se voit.</translation>
    </message>
    <message>
        <source>Activation of %1: “%2” confirmed</source>
        <translation>Activation de %1&#xa0;: «&#xa0;%2&#xa0;» confirmé</translation>
    </message>
    <message>
        <source>Nothing of the activation has stopped.</source>
        <translation>Rien de l’activation ne s’est arrêté.</translation>
    </message>
    <message>
        <source>See where it stands with: occ activation status</source>
        <translation>Voyez où elle en est avec&#xa0;: occ activation status</translation>
    </message>
    <message>
        <source>Activation of %1: “%2” tried again</source>
        <translation>Activation de %1&#xa0;: «&#xa0;%2&#xa0;» tenté à nouveau</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Le motif manque.</translation>
    </message>
    <message>
        <source>Say why it is taken back.</source>
        <translation>Dites pourquoi elle est reprise.</translation>
    </message>
    <message>
        <source>Activation of %1 is taken back: %2</source>
        <translation>L’activation de %1 est reprise&#xa0;: %2</translation>
    </message>
    <message>
        <source>Voice is live since %1 after the start.</source>
        <translation>La voix est en service depuis %1 après le début.</translation>
    </message>
    <message>
        <source>%1 late.</source>
        <translation>%1 de retard.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Il reste %1.</translation>
    </message>
    <message>
        <source>The number is not toll-free: carriers verify nothing.</source>
        <translation>Le numéro n’est pas gratuit&#xa0;: les opérateurs ne vérifient rien.</translation>
    </message>
    <message>
        <source>There is no step “%1”.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is verified already.</source>
        <translation>%1 est déjà vérifié.</translation>
    </message>
    <message>
        <source>A new request would overwrite the approval.</source>
        <translation>Une nouvelle demande remplacerait l’approbation.</translation>
    </message>
    <message>
        <source>Verification request of %1 filled in</source>
        <translation>Demande de vérification de %1 remplie</translation>
    </message>
    <message>
        <source>The request for %1 is being decided.</source>
        <translation>La demande pour %1 est en cours de décision.</translation>
    </message>
    <message>
        <source>Wait for the answer: sending it again would begin anew.</source>
        <translation>Attendez la réponse&#xa0;: la renvoyer recommencerait à zéro.</translation>
    </message>
    <message>
        <source>Verification request of %1 sent</source>
        <translation>Demande de vérification de %1 envoyée</translation>
    </message>
    <message>
        <source>%1 is not toll-free: the carriers verify nothing here.</source>
        <translation>%1 n’est pas gratuit&#xa0;: les opérateurs ne vérifient rien ici.</translation>
    </message>
    <message>
        <source>The number is not in the account yet.</source>
        <translation>Le numéro n’est pas encore dans le compte.</translation>
    </message>
    <message>
        <source>Messaging profile %1.</source>
        <translation>Profil de messagerie %1.</translation>
    </message>
    <message>
        <source>The number has no messaging profile.</source>
        <translation>Le numéro n’a pas de profil de messagerie.</translation>
    </message>
    <message>
        <source>The request was sent back. Correct it and send it again.</source>
        <translation>La demande a été renvoyée. Corrigez-la et envoyez-la à nouveau.</translation>
    </message>
    <message>
        <source>The request was sent back: %1. Correct it and send it again.</source>
        <translation>La demande a été renvoyée&#xa0;: %1. Corrigez-la et envoyez-la à nouveau.</translation>
    </message>
    <message>
        <source>Sent again; the review begins anew.</source>
        <translation>Envoyée à nouveau&#x202f;; l’examen recommence.</translation>
    </message>
    <message>
        <source>%1 is verified already; nothing was sent.</source>
        <translation>%1 est déjà vérifié&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>Envoyée sous %1.</translation>
    </message>
    <message>
        <source>Fill in the verification request and send it.</source>
        <translation>Remplissez la demande de vérification et envoyez-la.</translation>
    </message>
    <message>
        <source>Look through the verification request and send it.</source>
        <translation>Relisez la demande de vérification et envoyez-la.</translation>
    </message>
    <message>
        <source>Looking whether the request arrived.</source>
        <translation>On regarde si la demande est arrivée.</translation>
    </message>
    <message>
        <source>Telnyx does not know the verification request.</source>
        <translation>Telnyx ne connaît pas la demande de vérification.</translation>
    </message>
    <message>
        <source>%1 is verified for text messages.</source>
        <translation>%1 est vérifié pour les SMS.</translation>
    </message>
    <message>
        <source>Handed to the automations.</source>
        <translation>Transmis aux automatisations.</translation>
    </message>
    <message>
        <source>%1 is no longer to be had.</source>
        <translation>%1 n’est plus disponible.</translation>
    </message>
    <message>
        <source>Choose another number; the run goes on from here.</source>
        <translation>Choisissez un autre numéro&#x202f;; l’activation reprend d’ici.</translation>
    </message>
    <message>
        <source>%1 is in the account already (%2).</source>
        <translation>%1 est déjà dans le compte (%2).</translation>
    </message>
    <message>
        <source>%1 is held until %2.</source>
        <translation>%1 est réservé jusqu’à %2.</translation>
    </message>
    <message>
        <source>Telnyx has not confirmed the hold yet.</source>
        <translation>Telnyx n’a pas encore confirmé la réservation.</translation>
    </message>
    <message>
        <source>Ordered under %1 (order %2).</source>
        <translation>Commandé sous %1 (commande %2).</translation>
    </message>
    <message>
        <source>Telnyx rejected the order for %1 (%2).</source>
        <translation>Telnyx a refusé la commande de %1 (%2).</translation>
    </message>
    <message>
        <source>Choose another number, or try again to order it anew.</source>
        <translation>Choisissez un autre numéro, ou réessayez pour le commander à nouveau.</translation>
    </message>
    <message>
        <source>Telnyx works on the order.</source>
        <translation>Telnyx traite la commande.</translation>
    </message>
    <message>
        <source>Telnyx wants papers for the order: see its requirements at Telnyx.</source>
        <translation>Telnyx demande des pièces pour la commande&#xa0;: voyez ses exigences chez Telnyx.</translation>
    </message>
    <message>
        <source>Looking whether the order arrived.</source>
        <translation>On regarde si la commande est arrivée.</translation>
    </message>
    <message>
        <source>Nothing was ordered.</source>
        <translation>Rien n’a été commandé.</translation>
    </message>
    <message>
        <source>%1 stays in the account until somebody releases it.</source>
        <translation>%1 reste dans le compte jusqu’à ce que quelqu’un le libère.</translation>
    </message>
    <message>
        <source>%1 is active at Telnyx.</source>
        <translation>%1 est actif chez Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx says of %1: %2.</source>
        <translation>Telnyx dit de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Look into it at Telnyx, then try again or choose another number.</source>
        <translation>Vérifiez chez Telnyx, puis réessayez ou choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Telnyx says of the number: %1.</source>
        <translation>Telnyx dit du numéro&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is not active at Telnyx any more.</source>
        <translation>%1 n’est plus actif chez Telnyx.</translation>
    </message>
    <message>
        <source>%1 is live for voice.</source>
        <translation>%1 est en service pour la voix.</translation>
    </message>
    <message>
        <source>The number leads nowhere.</source>
        <translation>Le numéro ne mène nulle part.</translation>
    </message>
    <message>
        <source>The number has its former connection back.</source>
        <translation>Le numéro a retrouvé son ancienne connexion.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting for the outside</source>
        <translation>Attend un tiers</translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation>Attend une personne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>En cours de reprise</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ready for the next stage</source>
        <translation>Prêt pour l’étape suivante</translation>
    </message>
    <message>
        <source>Ready for go-live</source>
        <translation>Prêt pour la mise en service</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>There is no activation %1.</source>
        <translation>L’activation %1 n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ activation status</source>
        <translation>Pour les voir&#xa0;: occ activation status</translation>
    </message>
    <message>
        <source>Our turn</source>
        <translation>À nous</translation>
    </message>
    <message>
        <source>Telnyx&apos;s turn</source>
        <translation>À Telnyx</translation>
    </message>
    <message>
        <source>The carriers&apos; turn</source>
        <translation>Aux opérateurs</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>The request has to be filled in and sent.</source>
        <translation>La demande doit être remplie et envoyée.</translation>
    </message>
    <message>
        <source>Enter the https address under which Telnyx reaches this program.</source>
        <translation>Saisissez l’adresse https à laquelle Telnyx atteint ce programme.</translation>
    </message>
    <message>
        <source>The test call is under way.</source>
        <translation>L’appel d’essai est en cours.</translation>
    </message>
    <message>
        <source>Test call %1 from %2: answered, %3 s.</source>
        <translation>Appel d’essai %1 depuis %2&#xa0;: décroché, %3 s.</translation>
    </message>
    <message>
        <source>The test call ended with “%1”.</source>
        <translation>L’appel d’essai s’est terminé par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the call flow and the number&apos;s connection, then try again.</source>
        <translation>Vérifiez le parcours d’appel et la connexion du numéro, puis réessayez.</translation>
    </message>
    <message>
        <source>Enter a number of the account that test calls come from.</source>
        <translation>Saisissez un numéro du compte d’où partent les appels d’essai.</translation>
    </message>
    <message>
        <source>The test call does not show up yet.</source>
        <translation>L’appel d’essai n’apparaît pas encore.</translation>
    </message>
    <message>
        <source>Switch it with: occ activation connect --mode %1</source>
        <translation>Changez-la avec&#xa0;: occ activation connect --mode %1</translation>
    </message>
    <message>
        <source>Activation of %1: news from outside</source>
        <translation>Activation de %1 : du nouveau de l’extérieur</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Red flags checked: %1 opened, %2 steps taken</source>
        <translation>Signaux d’alerte vérifiés&#xa0;: %1 ouvertes, %2 étapes effectuées</translation>
    </message>
    <message>
        <source>There is no alert %1.</source>
        <translation>L’alerte %1 n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ alert list</source>
        <translation>Pour les voir&#xa0;: occ alert list</translation>
    </message>
    <message>
        <source>Alert %1 is %2, so it cannot be acknowledged.</source>
        <translation>L’alerte %1 est à l’état %2 et ne peut pas être marquée comme vue.</translation>
    </message>
    <message>
        <source>Only an open alert can be.</source>
        <translation>Seule une alerte ouverte peut l’être.</translation>
    </message>
    <message>
        <source>“%1” acknowledged for %2</source>
        <translation>«&#xa0;%1&#xa0;» marquée comme vue pour %2</translation>
    </message>
    <message>
        <source>The root cause is missing.</source>
        <translation>La cause profonde manque.</translation>
    </message>
    <message>
        <source>Say why it happened, so that the monthly review can learn from it.</source>
        <translation>Indiquez pourquoi cela s’est produit, afin que la revue mensuelle puisse en tirer parti.</translation>
    </message>
    <message>
        <source>The resolution is missing.</source>
        <translation>La résolution manque.</translation>
    </message>
    <message>
        <source>Say what was done, so that the monthly review can learn from it.</source>
        <translation>Indiquez ce qui a été fait, afin que la revue mensuelle puisse en tirer parti.</translation>
    </message>
    <message>
        <source>Alert %1 was resolved already by %2.</source>
        <translation>L’alerte %1 a déjà été résolue par %2.</translation>
    </message>
    <message>
        <source>“%1” resolved for %2</source>
        <translation>«&#xa0;%1&#xa0;» résolue pour %2</translation>
    </message>
    <message>
        <source>%1 messages read</source>
        <translation>Messages lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>a change was taken back</source>
        <translation>un changement a été annulé</translation>
    </message>
    <message>
        <source>it was paused and resumed, which moved its dates</source>
        <translation>elle a été mise en pause et reprise, ce qui a déplacé ses dates</translation>
    </message>
    <message>
        <source>a milestone was moved</source>
        <translation>un jalon a été déplacé</translation>
    </message>
    <message>
        <source>its go-live was moved</source>
        <translation>sa mise en service a été déplacée</translation>
    </message>
    <message>
        <source>its playbook was upgraded</source>
        <translation>son parcours a été mis à niveau</translation>
    </message>
    <message>
        <source>what was entered was changed since</source>
        <translation>ce qui a été saisi a été modifié depuis</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>La règle «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Celles connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is no threshold for %2.</source>
        <translation>%1 n’est pas un seuil pour %2.</translation>
    </message>
    <message>
        <source>Use %1 to %2.</source>
        <translation>Utilisez de %1 à %2.</translation>
    </message>
    <message>
        <source>What is still to come cannot be played again.</source>
        <translation>Ce qui est encore à venir ne peut pas être rejoué.</translation>
    </message>
    <message>
        <source>Use a span that ends now or before.</source>
        <translation>Utilisez une période qui finit maintenant ou avant.</translation>
    </message>
    <message>
        <source>The span ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>the team lead</source>
        <translation>le chef d’équipe</translation>
    </message>
    <message>
        <source>an executive</source>
        <translation>la direction</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Va à %1</translation>
    </message>
    <message>
        <source>would have gone to %1</source>
        <translation>serait allée à %1</translation>
    </message>
    <message>
        <source>would not have gone to %1</source>
        <translation>ne serait pas allée à %1</translation>
    </message>
    <message>
        <source>would have gone to %1 %2 earlier</source>
        <translation>serait allée à %1 %2 plus tôt</translation>
    </message>
    <message>
        <source>would have gone to %1 %2 later</source>
        <translation>serait allée à %1 %2 plus tard</translation>
    </message>
    <message>
        <source>would have turned red</source>
        <translation>serait passée au rouge</translation>
    </message>
    <message>
        <source>would not have turned red</source>
        <translation>ne serait pas passée au rouge</translation>
    </message>
    <message>
        <source>would have turned red %1 earlier</source>
        <translation>serait passée au rouge %1 plus tôt</translation>
    </message>
    <message>
        <source>would have turned red %1 later</source>
        <translation>serait passée au rouge %1 plus tard</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 plus tôt</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 plus tard</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>pareil</translation>
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
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The condition is not known here.</source>
        <translation>La condition n’est pas connue ici.</translation>
    </message>
    <message>
        <source>Use item_open, milestone_open, alert-state unresolved or nps-score below a number.</source>
        <translation>Utilisez item_open, milestone_open, alert-state unresolved ou nps-score below avec un nombre.</translation>
    </message>
    <message>
        <source>The offset is negative.</source>
        <translation>Le décalage est négatif.</translation>
    </message>
    <message>
        <source>Choose 0 or more.</source>
        <translation>Choisissez 0 ou plus.</translation>
    </message>
    <message>
        <source>The trigger does not say which milestone or item it waits for.</source>
        <translation>Le déclencheur n’indique pas quel jalon ou quelle tâche il attend.</translation>
    </message>
    <message>
        <source>Name it by its key in the playbook.</source>
        <translation>Indiquez-le par sa clé dans le parcours.</translation>
    </message>
    <message>
        <source>“%1” is not an event of this program.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un événement de ce programme.</translation>
    </message>
    <message>
        <source>The days or the time of day are missing.</source>
        <translation>Il manque les jours ou l’heure.</translation>
    </message>
    <message>
        <source>Choose at least one day and a time such as 09:00.</source>
        <translation>Choisissez au moins un jour et une heure comme 09:00.</translation>
    </message>
    <message>
        <source>The key is missing or is not a key.</source>
        <translation>La clé manque, ou n’est pas une clé.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens: “day-2-check-in”.</source>
        <translation>Utilisez des minuscules, des chiffres et des traits d’union&#xa0;: «&#xa0;day-2-check-in&#xa0;».</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Il manque le titre.</translation>
    </message>
    <message>
        <source>Say in a few words what it does.</source>
        <translation>Indiquez en quelques mots ce qu’elle fait.</translation>
    </message>
    <message>
        <source>The message is missing.</source>
        <translation>Il manque le message.</translation>
    </message>
    <message>
        <source>Choose the template to send.</source>
        <translation>Choisissez le modèle à envoyer.</translation>
    </message>
    <message>
        <source>The task has no title.</source>
        <translation>La tâche n’a pas de titre.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Indiquez ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>The playbook to start is missing.</source>
        <translation>Il manque le parcours à démarrer.</translation>
    </message>
    <message>
        <source>Choose a playbook.</source>
        <translation>Choisissez un parcours.</translation>
    </message>
    <message>
        <source>The delay is negative.</source>
        <translation>Le délai est négatif.</translation>
    </message>
    <message>
        <source>Choose 0 days or more.</source>
        <translation>Choisissez 0 jour ou plus.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>The deal has no client.</source>
        <translation>L’opportunité n’a pas de client.</translation>
    </message>
    <message>
        <source>Name its client, then send again.</source>
        <translation>Indiquez son client, puis renvoyez.</translation>
    </message>
    <message>
        <source>The onboarding has no milestone for a new item.</source>
        <translation>L’intégration n’a aucun jalon pour une nouvelle tâche.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln avis</numerusform>
            <numerusform>%Ln avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Automations fired: %1, skipped: %2</source>
        <translation>Automatisations déclenchées&#xa0;: %1, ignorées&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no automation “%1”.</source>
        <translation>L’automatisation «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ automation list</source>
        <translation>Pour les voir&#xa0;: occ automation list</translation>
    </message>
    <message>
        <source>There is no firing %1.</source>
        <translation>Le déclenchement %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no onboarding %1.</source>
        <translation>L’intégration %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no message “%1”.</source>
        <translation>Le message «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Choose one of the templates.</source>
        <translation>Choisissez l’un des modèles.</translation>
    </message>
    <message>
        <source>Automation “%1” saved</source>
        <translation>Automatisation «&#xa0;%1&#xa0;» enregistrée</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>Write what is to be sent.</source>
        <translation>Écrivez ce qui doit être envoyé.</translation>
    </message>
    <message>
        <source>Message “%1” saved</source>
        <translation>Message «&#xa0;%1&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>The pause would have ended already.</source>
        <translation>La pause serait déjà terminée.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>All automations stopped</source>
        <translation>Toutes les automatisations arrêtées</translation>
    </message>
    <message>
        <source>Automations paused for a client</source>
        <translation>Automatisations mises en pause pour un client</translation>
    </message>
    <message>
        <source>Automation “%1” paused</source>
        <translation>Automatisation «&#xa0;%1&#xa0;» mise en pause</translation>
    </message>
    <message>
        <source>This is not paused.</source>
        <translation>Ce n’est pas en pause.</translation>
    </message>
    <message>
        <source>See what is with: occ automation list</source>
        <translation>Pour voir ce qui est en pause&#xa0;: occ automation list</translation>
    </message>
    <message>
        <source>Automations run again</source>
        <translation>Automatisations relancées</translation>
    </message>
    <message>
        <source>Automations run again for a client</source>
        <translation>Automatisations relancées pour un client</translation>
    </message>
    <message>
        <source>Automation “%1” runs again</source>
        <translation>Automatisation «&#xa0;%1&#xa0;» relancée</translation>
    </message>
    <message>
        <source>“%1” was sent or still waits.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: déjà parti ou encore en attente.</translation>
    </message>
    <message>
        <source>Only what failed, was skipped or cancelled can be sent again.</source>
        <translation>Seul ce qui a échoué, a été ignoré ou annulé peut être renvoyé.</translation>
    </message>
    <message>
        <source>There is no automation “%1” any more.</source>
        <translation>L’automatisation «&#xa0;%1&#xa0;» n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to be sent again</source>
        <translation>
            <numerusform>%Ln message à renvoyer</numerusform>
            <numerusform>%Ln messages à renvoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Firing %1 does not wait any more.</source>
        <translation>Le déclenchement %1 n’est plus en attente.</translation>
    </message>
    <message>
        <source>What was sent cannot be taken back.</source>
        <translation>Ce qui est parti ne peut pas être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cancelled</source>
        <translation>
            <numerusform>%Ln message annulé</numerusform>
            <numerusform>%Ln messages annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours and limits changed</source>
        <translation>Heures de silence et limites modifiées</translation>
    </message>
    <message>
        <source>Texts in messages changed</source>
        <translation>Textes des messages modifiés</translation>
    </message>
    <message>
        <source>Channels changed</source>
        <translation>Canaux modifiés</translation>
    </message>
    <message>
        <source>“%1” noted for %2</source>
        <translation>«&#xa0;%1&#xa0;» noté pour %2</translation>
    </message>
    <message>
        <source>The meeting would lie in the past.</source>
        <translation>La réunion serait dans le passé.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Choisissez une heure plus tardive.</translation>
    </message>
    <message>
        <source>A meeting lasts between a minute and a day.</source>
        <translation>Une réunion dure entre une minute et un jour.</translation>
    </message>
    <message>
        <source>Kickoff: %1</source>
        <translation>Réunion de lancement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Meeting planned with %1</source>
        <translation>Réunion planifiée avec %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Nouvel horaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such meeting any more.</source>
        <translation>Cette réunion n’existe plus.</translation>
    </message>
    <message>
        <source>Meeting moved</source>
        <translation>Réunion déplacée</translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <translation>Réunion annulée</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>Test of “%1” to %2</source>
        <translation>Essai de «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%Ln jour ouvré</numerusform>
            <numerusform>%Ln jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>le contrat</translation>
    </message>
    <message>
        <source>As soon as the contract is signed</source>
        <translation>Dès la signature du contrat</translation>
    </message>
    <message>
        <source>When %1 is due</source>
        <translation>À l’échéance de %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>When milestone “%1” is complete</source>
        <translation>Quand le jalon «&#xa0;%1&#xa0;» est atteint</translation>
    </message>
    <message>
        <source>When item “%1” is done</source>
        <translation>Quand la tâche «&#xa0;%1&#xa0;» est faite</translation>
    </message>
    <message>
        <source>On event “%1”</source>
        <translation>À l’événement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, %2 later</source>
        <translation>%1, %2 plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) later</source>
        <translation>
            <numerusform>%1, %Ln jour plus tard</numerusform>
            <numerusform>%1, %Ln jours plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>while item “%1” is open</source>
        <translation>tant que la tâche «&#xa0;%1&#xa0;» est à faire</translation>
    </message>
    <message>
        <source>while milestone “%1” is open</source>
        <translation>tant que le jalon «&#xa0;%1&#xa0;» est ouvert</translation>
    </message>
    <message>
        <source>while the red flag is unresolved</source>
        <translation>tant que le signal d’alerte n’est pas résolu</translation>
    </message>
    <message>
        <source>if the score is below %1</source>
        <translation>si la note est inférieure à %1</translation>
    </message>
    <message>
        <source>E-mail “%1”</source>
        <translation>E-mail «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Survey “%1”</source>
        <translation>Enquête «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Calendar invite “%1”</source>
        <translation>Invitation de calendrier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Slack message “%1”</source>
        <translation>Message Slack «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Teams message “%1”</source>
        <translation>Message Teams «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Text message “%1”</source>
        <translation>SMS «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Notice “%1”</source>
        <translation>Avis «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New item: %1</source>
        <translation>Nouvelle tâche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start an onboarding on “%1”</source>
        <translation>Démarrer une intégration avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tick the item that waits for it</source>
        <translation>Cocher la tâche qui l’attend</translation>
    </message>
    <message>
        <source>Shipped automations and messages added</source>
        <translation>Automatisations et messages fournis ajoutés</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>by %1 (%2)</source>
        <translation>par %1 (%2)</translation>
    </message>
    <message>
        <source>everything, %1</source>
        <translation>tout, %1</translation>
    </message>
    <message>
        <source>this automation, %1</source>
        <translation>cette automatisation, %1</translation>
    </message>
    <message>
        <source>Paused for this client.</source>
        <translation>En pause pour ce client.</translation>
    </message>
    <message>
        <source>Sent to %1: %2</source>
        <translation>Envoyé à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Could not be sent to %1: %2</source>
        <translation>Envoi impossible à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>no milestone, –</source>
        <translation>aucun jalon, –</translation>
    </message>
    <message>
        <source>for this client, by %1</source>
        <translation>pour ce client, par %1</translation>
    </message>
    <message>
        <source>for this client, by %1 (%2)</source>
        <translation>pour ce client, par %1 (%2)</translation>
    </message>
    <message>
        <source>Mail without a subject</source>
        <translation>E-mail sans objet</translation>
    </message>
    <message>
        <source>A letter came back from %1</source>
        <translation>Un e-mail à %1 est revenu</translation>
    </message>
    <message>
        <source>Mail from %1: %2</source>
        <translation>E-mail de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Mail %1 does not wait for anybody.</source>
        <translation>L’e-mail %1 n’est pas à attribuer.</translation>
    </message>
    <message>
        <source>Mail from %1 set aside</source>
        <translation>E-mail de %1 mis de côté</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>your first win</source>
        <translation>votre premier succès</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>sans commentaire</translation>
    </message>
    <message>
        <source>the team&apos;s channel</source>
        <translation>le canal de l’équipe</translation>
    </message>
    <message>
        <source>There is nobody to tell: the team has no one for this step, and no channel is set up.</source>
        <translation>Personne à prévenir&#xa0;: l’équipe n’a personne pour cette étape, et aucun canal n’est configuré.</translation>
    </message>
    <message>
        <source>Add the person in Team, or set up Slack or Teams in Settings.</source>
        <translation>Ajoutez la personne dans Équipe, ou configurez Slack ou Teams dans Paramètres.</translation>
    </message>
    <message>
        <source>%1 has no phone number.</source>
        <translation>%1 n’a pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>%1 has no e-mail address.</source>
        <translation>%1 n’a pas d’adresse e-mail.</translation>
    </message>
    <message>
        <source>Add a contact with one on the client&apos;s page, then send again.</source>
        <translation>Ajoutez sur la page du client un contact avec cette donnée, puis renvoyez.</translation>
    </message>
    <message>
        <source>Choose another template in the automation.</source>
        <translation>Choisissez un autre modèle dans l’automatisation.</translation>
    </message>
    <message>
        <source>There is no meeting to invite to.</source>
        <translation>Il n’y a aucune réunion à laquelle inviter.</translation>
    </message>
    <message>
        <source>Plan the meeting on the client&apos;s page first.</source>
        <translation>Planifiez d’abord la réunion sur la page du client.</translation>
    </message>
    <message>
        <source>this onboarding has no item “%1”</source>
        <translation>cette intégration n’a pas de tâche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is not open any more</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus à faire</translation>
    </message>
    <message>
        <source>milestone “%1” is not open</source>
        <translation>le jalon «&#xa0;%1&#xa0;» n’est pas ouvert</translation>
    </message>
    <message>
        <source>the red flag had ended by then</source>
        <translation>le signal d’alerte était déjà levé</translation>
    </message>
    <message>
        <source>the score was %1, not below %2</source>
        <translation>la note était %1, pas inférieure à %2</translation>
    </message>
    <message>
        <source>Its moment came and its condition held.</source>
        <translation>Son moment est venu et sa condition était remplie.</translation>
    </message>
    <message>
        <source>Its moment is still to come.</source>
        <translation>Son moment n’est pas encore venu.</translation>
    </message>
    <message>
        <source>What sets it off has not happened.</source>
        <translation>Ce qui la déclenche n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>Its condition does not hold: %1.</source>
        <translation>Sa condition n’est pas remplie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was due before the onboarding was started here.</source>
        <translation>Son moment est passé avant le démarrage de l’intégration ici.</translation>
    </message>
    <message numerus="yes">
        <source>It could not go out for %n day(s), which is too late to be of use.</source>
        <translation>
            <numerusform>Envoi impossible pendant %Ln jour&#xa0;: trop tard pour être utile.</numerusform>
            <numerusform>Envoi impossible pendant %Ln jours&#xa0;: trop tard pour être utile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>En pause&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The automation is switched off.</source>
        <translation>L’automatisation est désactivée.</translation>
    </message>
    <message>
        <source>The automation is not for this playbook.</source>
        <translation>L’automatisation n’est pas pour ce parcours.</translation>
    </message>
    <message>
        <source>The onboarding is paused or over.</source>
        <translation>L’intégration est en pause ou terminée.</translation>
    </message>
    <message>
        <source>It waits for the end of quiet hours or the next working day.</source>
        <translation>En attente de la fin des heures de silence ou du prochain jour ouvré.</translation>
    </message>
    <message numerus="yes">
        <source>It waits since the client already gets %n message(s) within a day.</source>
        <translation>
            <numerusform>En attente, car le client reçoit déjà %Ln message en un jour.</numerusform>
            <numerusform>En attente, car le client reçoit déjà %Ln messages en un jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer one takes its place.</source>
        <translation>Une plus récente la remplace.</translation>
    </message>
    <message>
        <source>Cancelled by %1.</source>
        <translation>Annulé par %1.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Envoyé.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure de la journée.</translation>
    </message>
    <message>
        <source>Write it as 18:00.</source>
        <translation>Écrivez-la ainsi&#xa0;: 18:00.</translation>
    </message>
    <message>
        <source>The limit per client has to be 0 to 100 messages a day.</source>
        <translation>La limite par client doit être de 0 à 100 messages par jour.</translation>
    </message>
    <message>
        <source>0 means no limit.</source>
        <translation>0 signifie sans limite.</translation>
    </message>
    <message>
        <source>The longest delay has to be 1 to 365 days.</source>
        <translation>Le retard maximal doit être de 1 à 365 jours.</translation>
    </message>
    <message>
        <source>End-of-day team brief</source>
        <translation>Point d’équipe de fin de journée</translation>
    </message>
    <message>
        <source>There is nobody to brief.</source>
        <translation>Il n’y a personne à informer.</translation>
    </message>
    <message>
        <source>Add the team in Team, or set up Slack or Teams in Settings.</source>
        <translation>Ajoutez l’équipe dans Équipe, ou configurez Slack ou Teams dans Paramètres.</translation>
    </message>
    <message>
        <source>The brief is empty.</source>
        <translation>Le point d’équipe est vide.</translation>
    </message>
    <message>
        <source>Write what the team has to know.</source>
        <translation>Écrivez ce que l’équipe doit savoir.</translation>
    </message>
    <message>
        <source>Team brief posted</source>
        <translation>Point d’équipe publié</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not needed any more by %1: %2</source>
        <translation>Plus nécessaire pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Others there write from %1</source>
        <translation>D’autres personnes y écrivent depuis %1</translation>
    </message>
    <message>
        <source>%1 is a contact there</source>
        <translation>%1 y est un contact</translation>
    </message>
    <message>
        <source>%1 resembles the name</source>
        <translation>%1 ressemble au nom</translation>
    </message>
    <message>
        <source>The mail names the client</source>
        <translation>Le message nomme le client</translation>
    </message>
    <message>
        <source>Mail from %1 goes to %2 from now on</source>
        <translation>Le courrier de %1 va désormais à %2</translation>
    </message>
    <message>
        <source>Mail from %1 assigned to %2</source>
        <translation>Courrier de %1 attribué à %2</translation>
    </message>
    <message>
        <source>Mail from %1 is ignored from now on</source>
        <translation>Le courrier de %1 est désormais ignoré</translation>
    </message>
    <message>
        <source>There is no remembered sender %1.</source>
        <translation>L’expéditeur mémorisé %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Forgotten whose mail from %1 is</source>
        <translation>L’origine du courrier de %1 est oubliée</translation>
    </message>
</context>
<context>
    <name>callflow</name>
    <message>
        <source>Nobody answers</source>
        <translation>Personne ne répond</translation>
    </message>
    <message>
        <source>Nobody is free</source>
        <translation>Personne n’est libre</translation>
    </message>
    <message>
        <source>After the message</source>
        <translation>Après le message</translation>
    </message>
    <message>
        <source>After the questions</source>
        <translation>Après les questions</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>No or wrong key</source>
        <translation>Aucune touche ou mauvaise touche</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the id of a call flow.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l’id d’un parcours d’appel.</translation>
    </message>
    <message>
        <source>Use small letters, digits and single hyphens.</source>
        <translation>Utilisez des minuscules, des chiffres et des tirets simples.</translation>
    </message>
    <message>
        <source>A call flow needs a title.</source>
        <translation>Un parcours d’appel a besoin d’un titre.</translation>
    </message>
    <message>
        <source>There is no version %1 of a call flow.</source>
        <translation>La version %1 d’un parcours d’appel n’existe pas.</translation>
    </message>
    <message>
        <source>The call flow &quot;%1&quot; has no version %2.</source>
        <translation>Le parcours d’appel «&#xa0;%1&#xa0;» n’a pas de version %2.</translation>
    </message>
    <message>
        <source>This client has no call flow &quot;%1&quot;.</source>
        <translation>Ce client n’a pas de parcours d’appel «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Create one with: occ callflow create</source>
        <translation>Créez-en un avec&#xa0;: occ callflow create</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Call flow &quot;%1&quot; of %2 saved as version %3</source>
        <translation>Parcours d’appel «&#xa0;%1&#xa0;» de %2 enregistré en version %3</translation>
    </message>
    <message>
        <source>Call flow &quot;%1&quot; of %2 saved as version %3: %4</source>
        <translation>Parcours d’appel «&#xa0;%1&#xa0;» de %2 enregistré en version %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation>Le client %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 has no onboarding %2.</source>
        <translation>%1 n’a pas d’intégration %2.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>La note dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; was saved meanwhile.</source>
        <translation>La version %1 de «&#xa0;%2&#xa0;» a été enregistrée entre-temps.</translation>
    </message>
    <message>
        <source>Look at it, then make your change again.</source>
        <translation>Regardez-la, puis refaites votre changement.</translation>
    </message>
    <message>
        <source>This says the same as version %1.</source>
        <translation>Cela dit la même chose que la version %1.</translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation>Changez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; has errors: %3</source>
        <translation>La version %1 de «&#xa0;%2&#xa0;» a des erreurs&#xa0;: %3</translation>
    </message>
    <message>
        <source>Correct the call flow and save it first.</source>
        <translation>Corrigez le parcours d’appel et enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>Version %1 of call flow &quot;%2&quot; of %3 is what callers hear</source>
        <translation>La version %1 du parcours d’appel «&#xa0;%2&#xa0;» de %3 est ce qu’entendent les appelants</translation>
    </message>
    <message>
        <source>The call flow has no steps.</source>
        <translation>Le parcours d’appel n’a pas d’étapes.</translation>
    </message>
    <message>
        <source>The step a call begins at (&quot;%1&quot;) does not exist.</source>
        <translation>L’étape où commence un appel («&#xa0;%1&#xa0;») n’existe pas.</translation>
    </message>
    <message>
        <source>The call flow names no language.</source>
        <translation>Le parcours d’appel ne nomme aucune langue.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the code of a language.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le code d’une langue.</translation>
    </message>
    <message>
        <source>The compliance pack prohibits recording, and this flow records calls.</source>
        <translation>Le pack de conformité interdit l’enregistrement, et ce parcours enregistre les appels.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a key: small letters, digits and single hyphens only.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une clé&#xa0;: seulement des minuscules, des chiffres et des tirets simples.</translation>
    </message>
    <message>
        <source>Another step already has the key &quot;%1&quot;.</source>
        <translation>Une autre étape a déjà la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; leads to &quot;%3&quot;, which does not exist.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» mène à «&#xa0;%3&#xa0;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>%1: nobody says what happens to a caller who presses nothing or a wrong key.</source>
        <translation>%1&#xa0;: rien ne dit ce qui arrive à qui n’appuie sur rien ou se trompe de touche.</translation>
    </message>
    <message>
        <source>%1: nobody says what happens after hours.</source>
        <translation>%1&#xa0;: rien ne dit ce qui se passe hors horaires.</translation>
    </message>
    <message>
        <source>%1: nobody says what happens when nobody is free in time.</source>
        <translation>%1&#xa0;: rien ne dit ce qui se passe quand personne n’est libre à temps.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; leads nowhere.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne mène nulle part.</translation>
    </message>
    <message>
        <source>%1: callers wait for ever, because there is no longest wait.</source>
        <translation>%1&#xa0;: les appelants attendent sans fin, car il n’y a pas d’attente maximale.</translation>
    </message>
    <message>
        <source>%1 offers no key.</source>
        <translation>%1 ne propose aucune touche.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no key of a telephone.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une touche de téléphone.</translation>
    </message>
    <message>
        <source>%1: key %2 is there twice.</source>
        <translation>%1&#xa0;: la touche %2 y est deux fois.</translation>
    </message>
    <message>
        <source>%1: key %2 chooses &quot;%3&quot;, a language this flow does not have.</source>
        <translation>%1&#xa0;: la touche %2 choisit «&#xa0;%3&#xa0;», une langue que ce parcours n’a pas.</translation>
    </message>
    <message>
        <source>%1: there is no calendar &quot;%2&quot; to take holidays from.</source>
        <translation>%1&#xa0;: il n’y a pas de calendrier «&#xa0;%2&#xa0;» d’où prendre les jours fériés.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; to &quot;%3&quot; are no opening hours.</source>
        <translation>%1&#xa0;: de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;» n’est pas un horaire.</translation>
    </message>
    <message>
        <source>%1: the days of the week are missing or unknown.</source>
        <translation>%1&#xa0;: les jours de la semaine manquent ou sont inconnus.</translation>
    </message>
    <message>
        <source>%1: %2 is missing.</source>
        <translation>%1&#xa0;: il manque %2.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is neither a number in international form nor a name.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni un numéro au format international ni un nom.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not known for this client.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas connu pour ce client.</translation>
    </message>
    <message>
        <source>the number to call</source>
        <translation>le numéro à appeler</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>l’équipe</translation>
    </message>
    <message>
        <source>who is called</source>
        <translation>qui est appelé</translation>
    </message>
    <message>
        <source>one of those called</source>
        <translation>l’une des personnes appelées</translation>
    </message>
    <message>
        <source>the system to ask</source>
        <translation>le système à interroger</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <translation>la messagerie</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>le formulaire</translation>
    </message>
    <message>
        <source>%1: there is no form &quot;%2&quot;.</source>
        <translation>%1&#xa0;: le formulaire «&#xa0;%2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>%1 rings for %2 seconds; %3 to %4 are possible.</source>
        <translation>%1 sonne %2 secondes&#x202f;; de %3 à %4 sont possibles.</translation>
    </message>
    <message>
        <source>%1 waits %2 seconds for a key; 1 to %3 are possible.</source>
        <translation>%1 attend une touche %2 secondes&#x202f;; de 1 à %3 sont possibles.</translation>
    </message>
    <message>
        <source>%1 is said again %2 times; at most %3 are possible.</source>
        <translation>%1 est répété %2 fois&#x202f;; %3 au plus.</translation>
    </message>
    <message>
        <source>%1: a message can be endless, because there is no limit.</source>
        <translation>%1&#xa0;: un message peut être sans fin, car il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>%1: the caller hears nothing.</source>
        <translation>%1&#xa0;: l’appelant n’entend rien.</translation>
    </message>
    <message>
        <source>%1: a {{name}} in the text is not closed.</source>
        <translation>%1&#xa0;: un {{name}} dans le texte n’est pas fermé.</translation>
    </message>
    <message>
        <source>%1: the text is in a language this flow does not have (&quot;%2&quot;).</source>
        <translation>%1&#xa0;: le texte est dans une langue que ce parcours n’a pas («&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>No caller can ever come to %1.</source>
        <translation>Aucun appelant ne peut jamais arriver à %1.</translation>
    </message>
    <message>
        <source>%1 leads back to itself: a caller who does nothing never comes to an end.</source>
        <translation>%1 revient à lui-même&#xa0;: un appelant qui ne fait rien n’arrive jamais au bout.</translation>
    </message>
    <message>
        <source>%1 leads back to %2: a caller who does nothing never comes to an end.</source>
        <translation>%1 revient à %2&#xa0;: un appelant qui ne fait rien n’arrive jamais au bout.</translation>
    </message>
    <message>
        <source>%1 is called at any hour: no opening hours on the way to it.</source>
        <translation>%1 est appelé à toute heure&#xa0;: pas d’horaires sur le chemin.</translation>
    </message>
    <message>
        <source>%1: after hours the caller comes to the same step as when it is open.</source>
        <translation>%1&#xa0;: hors horaires, l’appelant arrive à la même étape que pendant l’ouverture.</translation>
    </message>
    <message>
        <source>A healthcare flow needs a way for emergencies, and this one has none.</source>
        <translation>Un parcours de santé a besoin d’un chemin pour les urgences, et celui-ci n’en a pas.</translation>
    </message>
    <message>
        <source>%1 has no priority over other calls.</source>
        <translation>%1 n’a pas de priorité sur les autres appels.</translation>
    </message>
    <message>
        <source>%1 is %2 steps away from the first menu; at most %3 are allowed.</source>
        <translation>%1 est à %2 étapes du premier menu&#x202f;; %3 au plus sont permises.</translation>
    </message>
    <message>
        <source>From %1 the next emergency step is %2 steps away; at most %3 are allowed.</source>
        <translation>Depuis %1, la prochaine étape d’urgence est à %2 étapes&#x202f;; %3 au plus sont permises.</translation>
    </message>
    <message>
        <source>%1: the compliance pack prohibits transcription.</source>
        <translation>%1&#xa0;: le pack de conformité interdit la transcription.</translation>
    </message>
    <message>
        <source>%1 is recorded, and on some way to it nobody tells the caller.</source>
        <translation>%1 est enregistré, et sur un chemin au moins personne ne le dit à l’appelant.</translation>
    </message>
    <message>
        <source>is not a text.</source>
        <translation>n’est pas un texte.</translation>
    </message>
    <message>
        <source>is not a whole number from 0 to 1000000.</source>
        <translation>n’est pas un nombre entier de 0 à 1000000.</translation>
    </message>
    <message>
        <source>is neither true nor false.</source>
        <translation>n’est ni vrai ni faux.</translation>
    </message>
    <message>
        <source>is not a list.</source>
        <translation>n’est pas une liste.</translation>
    </message>
    <message>
        <source>has more than %1 entries.</source>
        <translation>a plus de %1 entrées.</translation>
    </message>
    <message>
        <source>holds something that is not a text.</source>
        <translation>contient autre chose que du texte.</translation>
    </message>
    <message>
        <source>is not one of: %1.</source>
        <translation>n’est pas l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>is not a coordinate.</source>
        <translation>n’est pas une coordonnée.</translation>
    </message>
    <message>
        <source>is not known here.</source>
        <translation>n’est pas connu ici.</translation>
    </message>
    <message>
        <source>is longer than %1 characters.</source>
        <translation>dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>holds a control character.</source>
        <translation>contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>holds half a character.</source>
        <translation>contient un demi-caractère.</translation>
    </message>
    <message>
        <source>%1: an entry of options is not an object.</source>
        <translation>%1&#xa0;: une entrée d’options n’est pas un objet.</translation>
    </message>
    <message>
        <source>option</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>Step number %1</source>
        <translation>Étape numéro %1</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot;</source>
        <translation>Étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 n’est pas un objet.</translation>
    </message>
    <message>
        <source>Call flow</source>
        <translation>Parcours d’appel</translation>
    </message>
    <message>
        <source>is not &quot;callflow&quot;.</source>
        <translation>n’est pas «&#xa0;callflow&#xa0;».</translation>
    </message>
    <message>
        <source>Presses %1 (%2)</source>
        <translation>Appuie sur %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Presses wrong keys, %n time(s)</source>
        <translation>
            <numerusform>Se trompe de touche, %Ln fois</numerusform>
            <numerusform>Se trompe de touche, %Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Presses nothing, %n time(s)</source>
        <translation>
            <numerusform>N’appuie sur rien, %Ln fois</numerusform>
            <numerusform>N’appuie sur rien, %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 répond</translation>
    </message>
    <message>
        <source>Nobody of %1 is free for %2 s</source>
        <translation>Personne de %1 n’est libre pendant %2 s</translation>
    </message>
    <message>
        <source>%1 does not answer for %2 s</source>
        <translation>%1 ne répond pas pendant %2 s</translation>
    </message>
    <message>
        <source>The call ends</source>
        <translation>L’appel se termine</translation>
    </message>
    <message>
        <source>It is open</source>
        <translation>C’est ouvert</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>C’est fermé</translation>
    </message>
    <message>
        <source>Leaves a message, up to %1 s</source>
        <translation>Laisse un message, %1 s au plus</translation>
    </message>
    <message>
        <source>%1 is asked</source>
        <translation>%1 est interrogé</translation>
    </message>
    <message>
        <source>Answers the form %1</source>
        <translation>Répond au formulaire %1</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Somebody answers</source>
        <translation>Quelqu’un répond</translation>
    </message>
    <message>
        <source>A message is left</source>
        <translation>Un message est laissé</translation>
    </message>
    <message>
        <source>The line breaks</source>
        <translation>La ligne est coupée</translation>
    </message>
    <message>
        <source>The caller walks in circles</source>
        <translation>L’appelant tourne en rond</translation>
    </message>
    <message>
        <source>%1, holiday</source>
        <translation>%1, jour férié</translation>
    </message>
    <message>
        <source>%1, %2: the caller walks in circles.</source>
        <translation>%1, %2&#xa0;: l’appelant tourne en rond.</translation>
    </message>
    <message>
        <source>%1, %2: the line breaks.</source>
        <translation>%1, %2&#xa0;: la ligne est coupée.</translation>
    </message>
    <message>
        <source>No caller comes to %1 at any hour, whatever they press.</source>
        <translation>Aucun appelant n’arrive à %1, à aucune heure, quoi qu’il presse.</translation>
    </message>
    <message>
        <source>The note about the call flow is damaged.</source>
        <translation>La note sur le parcours d’appel est endommagée.</translation>
    </message>
    <message>
        <source>The note about the step is damaged.</source>
        <translation>La note sur l’étape est endommagée.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is left out: no call comes there.</source>
        <translation>&lt;%1&gt; est laissé de côté&#xa0;: aucun appel n’y arrive.</translation>
    </message>
    <message>
        <source>&lt;Pause&gt; is left out: a call flow has no pauses.</source>
        <translation>&lt;Pause&gt; est laissé de côté&#xa0;: un parcours d’appel n’a pas de pauses.</translation>
    </message>
    <message>
        <source>%1 is outside of these documents.</source>
        <translation>%1 est en dehors de ces documents.</translation>
    </message>
    <message>
        <source>%1 of &lt;%2&gt; is &quot;%3&quot; and not a number of seconds.</source>
        <translation>%1 de &lt;%2&gt; vaut «&#xa0;%3&#xa0;» et n’est pas un nombre de secondes.</translation>
    </message>
    <message>
        <source>These documents are too large for a call flow.</source>
        <translation>Ces documents sont trop grands pour un parcours d’appel.</translation>
    </message>
    <message>
        <source>There is no call flow in these documents.</source>
        <translation>Il n’y a pas de parcours d’appel dans ces documents.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
    <message>
        <source>&lt;Gather&gt; does not say which keys there are.</source>
        <translation>&lt;Gather&gt; ne dit pas quelles touches il y a.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not a TeXML verb.</source>
        <translation>&lt;%1&gt; n’est pas un verbe TeXML.</translation>
    </message>
    <message>
        <source>A call flow has no step for &lt;%1&gt;.</source>
        <translation>Un parcours d’appel n’a pas d’étape pour &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>A call flow has no step for &lt;%1&gt; inside &lt;%2&gt;.</source>
        <translation>Un parcours d’appel n’a pas d’étape pour &lt;%1&gt; dans &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>Take it out, or keep this document outside of the call flow.</source>
        <translation>Retirez-le, ou laissez ce document hors du parcours d’appel.</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Les éléments sont imbriqués trop profondément.</translation>
    </message>
    <message>
        <source>The document has more than %1 elements.</source>
        <translation>Le document a plus de %1 éléments.</translation>
    </message>
    <message>
        <source>Entities are not allowed.</source>
        <translation>Les entités ne sont pas permises.</translation>
    </message>
    <message>
        <source>A document type is not allowed.</source>
        <translation>Un type de document n’est pas permis.</translation>
    </message>
    <message>
        <source>The document begins with &lt;%1&gt; and not with &lt;Response&gt;.</source>
        <translation>Le document commence par &lt;%1&gt; et non par &lt;Response&gt;.</translation>
    </message>
    <message>
        <source>This is not valid XML: %1.</source>
        <translation>Ce n’est pas du XML valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The document is too large.</source>
        <translation>Le document est trop grand.</translation>
    </message>
    <message>
        <source>This is not valid XML: it is not UTF-8.</source>
        <translation>Ce n’est pas du XML valide&#xa0;: ce n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>An element has more than %1 attributes.</source>
        <translation>Un élément a plus de %1 attributs.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Appeler un numéro</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Recueil d’informations</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>Ask a system</source>
        <translation>Interroger un système</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>End of call</source>
        <translation>Fin de l’appel</translation>
    </message>
    <message>
        <source>Recorded after notice</source>
        <translation>Enregistré après annonce</translation>
    </message>
    <message>
        <source>Always recorded</source>
        <translation>Toujours enregistré</translation>
    </message>
    <message>
        <source>Never recorded</source>
        <translation>Jamais enregistré</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Selon l’heure</translation>
    </message>
    <message>
        <source>By skill</source>
        <translation>Selon la compétence</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>À tour de rôle</translation>
    </message>
    <message>
        <source>is not an object.</source>
        <translation>n’est pas un objet.</translation>
    </message>
    <message>
        <source>holds what is no telephone number and no SIP address: %1</source>
        <translation>contient ce qui n’est ni un numéro de téléphone ni une adresse SIP : %1</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>&quot;%1&quot; is not a state of an alert.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état d’alerte.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>There are no such alerts.</source>
        <translation>Aucune alerte de ce type.</translation>
    </message>
    <message>
        <source>State: %1, opened %2</source>
        <translation>État&#xa0;: %1, ouverte %2</translation>
    </message>
    <message>
        <source>nobody in the team for it</source>
        <translation>personne dans l’équipe pour cela</translation>
    </message>
    <message>
        <source>Next: %1 at %2</source>
        <translation>Ensuite&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Root cause: %1</source>
        <translation>Cause profonde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Resolution: %1</source>
        <translation>Résolution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alert %1 is acknowledged; escalation goes on.</source>
        <translation>Alerte %1 marquée comme vue&#xa0;; l’escalade continue.</translation>
    </message>
    <message>
        <source>Alert %1 is resolved.</source>
        <translation>Alerte %1 résolue.</translation>
    </message>
    <message>
        <source>Whose inbox is not said.</source>
        <translation>Il n’est pas indiqué de qui est la boîte de réception.</translation>
    </message>
    <message>
        <source>Give --as EMAIL or --person EMAIL.</source>
        <translation>Ajoutez --as EMAIL ou --person EMAIL.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1 has read everything.</source>
        <translation>%1 a tout lu.</translation>
    </message>
    <message>
        <source>Which messages is not said.</source>
        <translation>Il n’est pas indiqué quels messages.</translation>
    </message>
    <message>
        <source>Give their numbers, or --all.</source>
        <translation>Donnez leurs numéros, ou --all.</translation>
    </message>
    <message>
        <source>%1 has no message %2.</source>
        <translation>%1 n’a pas de message %2.</translation>
    </message>
    <message>
        <source>See: occ inbox list --all</source>
        <translation>Voir&#xa0;: occ inbox list --all</translation>
    </message>
    <message>
        <source>%1 messages are marked as read.</source>
        <translation>Messages marqués comme lus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The alert&apos;s number.</source>
        <translation>Le numéro de l’alerte.</translation>
    </message>
    <message>
        <source>Whose inbox; who acts when not given.</source>
        <translation>De qui est la boîte&#xa0;; à défaut, de la personne qui agit.</translation>
    </message>
    <message>
        <source>Every onboarding, whether or not its moment has come.</source>
        <translation>Toutes les intégrations, que leur moment soit venu ou non.</translation>
    </message>
    <message>
        <source>List the alerts.</source>
        <translation>Lister les alertes.</translation>
    </message>
    <message>
        <source>Only those in this state.</source>
        <translation>Seulement celles dans cet état.</translation>
    </message>
    <message>
        <source>Only this onboarding&apos;s.</source>
        <translation>Seulement celles de cette intégration.</translation>
    </message>
    <message>
        <source>Show an alert with its escalation steps.</source>
        <translation>Afficher une alerte avec ses étapes d’escalade.</translation>
    </message>
    <message>
        <source>Say that somebody has seen an alert; escalation goes on.</source>
        <translation>Indiquer que quelqu’un a vu une alerte&#xa0;; l’escalade continue.</translation>
    </message>
    <message>
        <source>Close an alert with its root cause and resolution.</source>
        <translation>Clore une alerte avec sa cause profonde et sa résolution.</translation>
    </message>
    <message>
        <source>Why it came to this; needed.</source>
        <translation>Pourquoi on en est arrivé là&#xa0;; obligatoire.</translation>
    </message>
    <message>
        <source>What was done; needed.</source>
        <translation>Ce qui a été fait&#xa0;; obligatoire.</translation>
    </message>
    <message>
        <source>List somebody&apos;s unread messages.</source>
        <translation>Lister les messages non lus d’une personne.</translation>
    </message>
    <message>
        <source>Read ones, too.</source>
        <translation>Aussi les messages lus.</translation>
    </message>
    <message>
        <source>Mark messages as read.</source>
        <translation>Marquer des messages comme lus.</translation>
    </message>
    <message>
        <source>The messages&apos; numbers.</source>
        <translation>Les numéros des messages.</translation>
    </message>
    <message>
        <source>All of them.</source>
        <translation>Tous.</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>Option inconnue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Options start with two dashes; see: occ help</source>
        <translation>Les options commencent par deux tirets&#xa0;; voir&#xa0;: occ help</translation>
    </message>
    <message>
        <source>--%1 stands before its command.</source>
        <translation>--%1 se place avant sa commande.</translation>
    </message>
    <message>
        <source>Write the command first: occ GROUP COMMAND --%1 …</source>
        <translation>Écrivez d’abord la commande&#xa0;: occ GROUP COMMAND --%1 …</translation>
    </message>
    <message>
        <source>See: occ help%1</source>
        <translation>Voir&#xa0;: occ help%1</translation>
    </message>
    <message>
        <source>Unknown option --%1.</source>
        <translation>Option inconnue&#xa0;: --%1.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 attend une valeur.</translation>
    </message>
    <message>
        <source>Write --%1 %2.</source>
        <translation>Écrivez --%1 %2.</translation>
    </message>
    <message>
        <source>--%1 needs a value, and %2 is an option.</source>
        <translation>--%1 attend une valeur, et %2 est une option.</translation>
    </message>
    <message>
        <source>Write --%1=VALUE for a value that starts with two dashes.</source>
        <translation>Écrivez --%1=VALUE pour une valeur qui commence par deux tirets.</translation>
    </message>
    <message>
        <source>--%1 stands twice.</source>
        <translation>--%1 figure deux fois.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Donnez-la une seule fois.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 n’admet pas de valeur.</translation>
    </message>
    <message>
        <source>Write --%1 alone.</source>
        <translation>Écrivez --%1 seul.</translation>
    </message>
    <message>
        <source>See: occ help</source>
        <translation>Voir&#xa0;: occ help</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>Commande inconnue&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1 %2&quot;.</source>
        <translation>Commande inconnue&#xa0;: «&#xa0;%1 %2&#xa0;».</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argument inattendu&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The command is: %1</source>
        <translation>La commande est&#xa0;: %1</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Aucune commande n’est donnée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» attend l’un de ces mots&#xa0;: %2.</translation>
    </message>
    <message>
        <source>See: occ help %1</source>
        <translation>Voir&#xa0;: occ help %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Il manque --%1.</translation>
    </message>
    <message>
        <source>Add --%1 %2: %3</source>
        <translation>Ajoutez --%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation>N’écrivez que des chiffres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-01.</source>
        <translation>Écrivez-la ainsi&#xa0;: 2026-03-01.</translation>
    </message>
    <message>
        <source>Nobody in this workspace is &quot;%1&quot;.</source>
        <translation>Personne dans cet espace de travail n’est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>See who is in it with: occ person list</source>
        <translation>Pour voir qui y est&#xa0;: occ person list</translation>
    </message>
    <message>
        <source>No workspace is given.</source>
        <translation>Aucun espace de travail n’est donné.</translation>
    </message>
    <message>
        <source>Name it with --workspace FILE, or set OCC_WORKSPACE.</source>
        <translation>Indiquez-le avec --workspace FILE ou définissez OCC_WORKSPACE.</translation>
    </message>
    <message>
        <source>The e-mail of who acts is empty.</source>
        <translation>L’adresse e-mail de la personne qui agit est vide.</translation>
    </message>
    <message>
        <source>Give one, or leave --as out.</source>
        <translation>Donnez-en une, ou omettez --as.</translation>
    </message>
    <message>
        <source>%1 is client %2.</source>
        <translation>%1 est le client %2.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Onboardings</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Opportunités ouvertes</translation>
    </message>
    <message>
        <source>There are no such clients. Add one with: occ client add</source>
        <translation>Aucun client de ce type. Ajoutez-en un avec&#xa0;: occ client add</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>%1 is contact %2.</source>
        <translation>%1 est le contact %2.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>%1 has no contacts yet. Add one with: occ contact add</source>
        <translation>%1 n’a pas encore de contact. Ajoutez-en un avec&#xa0;: occ contact add</translation>
    </message>
    <message>
        <source>Add a person at a client.</source>
        <translation>Ajouter une personne chez un client.</translation>
    </message>
    <message>
        <source>Whose contact it is.</source>
        <translation>De quel client c’est le contact.</translation>
    </message>
    <message>
        <source>Full name.</source>
        <translation>Nom complet.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>Adresse e-mail.</translation>
    </message>
    <message>
        <source>Telephone number.</source>
        <translation>Numéro de téléphone.</translation>
    </message>
    <message>
        <source>Position at the client.</source>
        <translation>Fonction chez le client.</translation>
    </message>
    <message>
        <source>Part in the onboarding.</source>
        <translation>Rôle dans l’intégration.</translation>
    </message>
    <message>
        <source>List a client&apos;s contacts.</source>
        <translation>Lister les contacts d’un client.</translation>
    </message>
    <message>
        <source>Whose contacts.</source>
        <translation>De qui sont les contacts.</translation>
    </message>
    <message>
        <source>Add a client company.</source>
        <translation>Ajouter une entreprise cliente.</translation>
    </message>
    <message>
        <source>Legal business name.</source>
        <translation>Raison sociale.</translation>
    </message>
    <message>
        <source>What it does.</source>
        <translation>Son activité.</translation>
    </message>
    <message>
        <source>Time zone, such as America/Chicago; the team&apos;s when not given.</source>
        <translation>Fuseau horaire, par exemple America/Chicago&#xa0;; à défaut, celui de l’équipe.</translation>
    </message>
    <message>
        <source>Web site.</source>
        <translation>Site web.</translation>
    </message>
    <message>
        <source>Postal address.</source>
        <translation>Adresse postale.</translation>
    </message>
    <message>
        <source>How many people work there.</source>
        <translation>Combien de personnes y travaillent.</translation>
    </message>
    <message>
        <source>What else there is to know.</source>
        <translation>Ce qu’il faut savoir d’autre.</translation>
    </message>
    <message>
        <source>List the clients.</source>
        <translation>Lister les clients.</translation>
    </message>
    <message>
        <source>Only those with this in their name.</source>
        <translation>Seulement ceux dont le nom contient ceci.</translation>
    </message>
    <message>
        <source>Show a client with contacts, onboardings and deals.</source>
        <translation>Afficher un client avec contacts, intégrations et opportunités.</translation>
    </message>
    <message>
        <source>Its number or name.</source>
        <translation>Son numéro ou son nom.</translation>
    </message>
    <message>
        <source>The workspace: a file or a postgresql:// address. OCC_WORKSPACE stands in for it.</source>
        <translation>L’espace de travail&#xa0;: un fichier ou une adresse postgresql://. OCC_WORKSPACE en tient lieu.</translation>
    </message>
    <message>
        <source>The clock for this call, such as 2026-03-01T09:00:00Z: rehearsals, tests.</source>
        <translation>L’horloge pour cet appel, par exemple 2026-03-01T09:00:00Z&#xa0;: répétitions, tests.</translation>
    </message>
    <message>
        <source>Who acts; without it the local user.</source>
        <translation>Qui agit&#xa0;; à défaut, l’utilisateur local.</translation>
    </message>
    <message>
        <source>Print the answer as JSON.</source>
        <translation>Imprimer la réponse en JSON.</translation>
    </message>
    <message>
        <source>Say what a command takes.</source>
        <translation>Dire ce qu’une commande accepte.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Imprimer la version.</translation>
    </message>
    <message>
        <source>What was just written (%1) cannot be found.</source>
        <translation>Ce qui vient d’être écrit (%1) est introuvable.</translation>
    </message>
    <message>
        <source>Blocker %1 is open: %2</source>
        <translation>Blocage %1 ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>Blocker %1 is resolved: %2</source>
        <translation>Blocage %1 résolu&#xa0;: %2</translation>
    </message>
    <message>
        <source>That was so already; nothing changed.</source>
        <translation>C’était déjà le cas&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nothing blocks this onboarding.</source>
        <translation>Rien ne bloque cette intégration.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a direction.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un sens d’échange.</translation>
    </message>
    <message>
        <source>Use in for what the client sent and out for what we sent.</source>
        <translation>Utilisez in pour ce que le client a envoyé et out pour ce que nous avons envoyé.</translation>
    </message>
    <message>
        <source>Contact %1 is logged.</source>
        <translation>Échange %1 enregistré.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Reply expected</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>No contact is logged yet. Log one with: occ interaction log</source>
        <translation>Aucun échange enregistré. Enregistrez-en un avec&#xa0;: occ interaction log</translation>
    </message>
    <message>
        <source>%1 of %2 is recorded.</source>
        <translation>Enregistré&#xa0;: %1 de %2.</translation>
    </message>
    <message>
        <source>Say what stands in the way of an onboarding.</source>
        <translation>Signaler ce qui fait obstacle à une intégration.</translation>
    </message>
    <message>
        <source>How bad it is.</source>
        <translation>Quelle est sa gravité.</translation>
    </message>
    <message>
        <source>What kind it is.</source>
        <translation>De quel type il s’agit.</translation>
    </message>
    <message>
        <source>What it is, in a sentence.</source>
        <translation>De quoi il s’agit, en une phrase.</translation>
    </message>
    <message>
        <source>Who works on it.</source>
        <translation>Qui s’en occupe.</translation>
    </message>
    <message>
        <source>Say that a blocker is gone.</source>
        <translation>Signaler qu’un blocage a disparu.</translation>
    </message>
    <message>
        <source>The blocker&apos;s number.</source>
        <translation>Le numéro du blocage.</translation>
    </message>
    <message>
        <source>How it was solved.</source>
        <translation>Comment il a été résolu.</translation>
    </message>
    <message>
        <source>List what blocks an onboarding.</source>
        <translation>Lister ce qui bloque une intégration.</translation>
    </message>
    <message>
        <source>Resolved ones, too.</source>
        <translation>Aussi les blocages résolus.</translation>
    </message>
    <message>
        <source>The onboarding&apos;s number.</source>
        <translation>Le numéro de l’intégration.</translation>
    </message>
    <message>
        <source>When it was; now when not given.</source>
        <translation>Quand c’était&#xa0;; à défaut, maintenant.</translation>
    </message>
    <message>
        <source>Log a contact with a client.</source>
        <translation>Enregistrer un échange avec un client.</translation>
    </message>
    <message>
        <source>Who wrote or called.</source>
        <translation>Qui a écrit ou appelé.</translation>
    </message>
    <message>
        <source>How.</source>
        <translation>Par quel moyen.</translation>
    </message>
    <message>
        <source>The client is to answer.</source>
        <translation>Le client doit répondre.</translation>
    </message>
    <message>
        <source>What it was about.</source>
        <translation>Le sujet de l’échange.</translation>
    </message>
    <message>
        <source>With whom.</source>
        <translation>Avec qui.</translation>
    </message>
    <message>
        <source>List the contacts of an onboarding, newest first.</source>
        <translation>Lister les échanges d’une intégration, les plus récents d’abord.</translation>
    </message>
    <message>
        <source>At most so many; 500 when not given.</source>
        <translation>Au plus ce nombre&#xa0;; 500 à défaut.</translation>
    </message>
    <message>
        <source>Record a client&apos;s answer to a survey.</source>
        <translation>Enregistrer la réponse d’un client à une enquête.</translation>
    </message>
    <message>
        <source>Satisfaction (1-10) or recommendation (0-10).</source>
        <translation>Satisfaction (1-10) ou recommandation (0-10).</translation>
    </message>
    <message>
        <source>The score given.</source>
        <translation>La note donnée.</translation>
    </message>
    <message>
        <source>What the client wrote.</source>
        <translation>Ce que le client a écrit.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Points de contact</translation>
    </message>
    <message>
        <source>There are no playbooks.</source>
        <translation>Aucun parcours.</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Signaux d’alerte</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the name and its permissions.</source>
        <translation>Vérifiez le nom et les autorisations.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB: no playbook is.</source>
        <translation>%1 dépasse 4 Mo&#xa0;: aucun parcours n’est aussi grand.</translation>
    </message>
    <message>
        <source>Give a playbook&apos;s file.</source>
        <translation>Donnez le fichier d’un parcours.</translation>
    </message>
    <message>
        <source>%1 is good: %2 milestones, %3 items, %4 touchpoints.</source>
        <translation>%1 est valide&#xa0;: jalons, %2&#xa0;; tâches, %3&#xa0;; points de contact, %4.</translation>
    </message>
    <message>
        <source>(%1 more)</source>
        <translation>(%1 de plus)</translation>
    </message>
    <message>
        <source>There is no content of the kind &quot;%1&quot;.</source>
        <translation>Aucun contenu du type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>There is no content.</source>
        <translation>Aucun contenu.</translation>
    </message>
    <message>
        <source>List the playbooks, the newest version of each.</source>
        <translation>Lister les parcours, la version la plus récente de chacun.</translation>
    </message>
    <message>
        <source>Show a playbook.</source>
        <translation>Afficher un parcours.</translation>
    </message>
    <message>
        <source>The playbook&apos;s id.</source>
        <translation>L’identifiant du parcours.</translation>
    </message>
    <message>
        <source>That version instead of the newest.</source>
        <translation>Cette version au lieu de la plus récente.</translation>
    </message>
    <message>
        <source>Check a playbook&apos;s file; says every fault with its line.</source>
        <translation>Vérifier le fichier d’un parcours&#xa0;; indique chaque erreur avec sa ligne.</translation>
    </message>
    <message>
        <source>A YAML file.</source>
        <translation>Un fichier YAML.</translation>
    </message>
    <message>
        <source>List forms, messages, scorecards and all other content.</source>
        <translation>Lister formulaires, messages, grilles d’évaluation et tout autre contenu.</translation>
    </message>
    <message>
        <source>Only this kind.</source>
        <translation>Seulement ce type.</translation>
    </message>
    <message>
        <source>Show one piece of content.</source>
        <translation>Afficher un contenu.</translation>
    </message>
    <message>
        <source>Its kind.</source>
        <translation>Son type.</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>Son identifiant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant.</translation>
    </message>
    <message>
        <source>Write it as 1234.50: digits, a point and two decimals.</source>
        <translation>Écrivez-le ainsi&#xa0;: 1234.50, des chiffres, un point et deux décimales.</translation>
    </message>
    <message>
        <source>%1 is deal %2.</source>
        <translation>%1 est l’opportunité %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a stage.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une étape.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>There are no such deals. Add one with: occ deal add</source>
        <translation>Aucune opportunité de ce type. Ajoutez-en une avec&#xa0;: occ deal add</translation>
    </message>
    <message>
        <source>Total %1 of 100, %2 needed: %3</source>
        <translation>Total %1 sur 100, %2 requis&#xa0;: %3</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incomplète</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>qualifiée</translation>
    </message>
    <message>
        <source>not qualified</source>
        <translation>non qualifiée</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no criterion.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun critère.</translation>
    </message>
    <message>
        <source>Write --note &quot;budget=what was seen&quot;.</source>
        <translation>Écrivez --note &quot;budget=what was seen&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a criterion.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un critère.</translation>
    </message>
    <message>
        <source>%1 is won.</source>
        <translation>%1&#xa0;: opportunité gagnée.</translation>
    </message>
    <message>
        <source>%1 is lost.</source>
        <translation>%1&#xa0;: opportunité perdue.</translation>
    </message>
    <message>
        <source>%1 is moved.</source>
        <translation>%1&#xa0;: opportunité déplacée.</translation>
    </message>
    <message>
        <source>Points for this criterion; &quot;none&quot; takes them back.</source>
        <translation>Points pour ce critère&#xa0;; &quot;none&quot; les retire.</translation>
    </message>
    <message>
        <source>Evidence for a criterion.</source>
        <translation>Preuve pour un critère.</translation>
    </message>
    <message>
        <source>Its number or key.</source>
        <translation>Son numéro ou sa clé.</translation>
    </message>
    <message>
        <source>The day it was closed; today when not given.</source>
        <translation>Le jour de la clôture&#xa0;; à défaut, aujourd’hui.</translation>
    </message>
    <message>
        <source>Add a sales opportunity.</source>
        <translation>Ajouter une opportunité de vente.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Comment elle s’appelle.</translation>
    </message>
    <message>
        <source>Whose it is.</source>
        <translation>De quel client elle est.</translation>
    </message>
    <message>
        <source>Its unique key; made up when not given.</source>
        <translation>Sa clé unique&#xa0;; à défaut, elle est créée.</translation>
    </message>
    <message>
        <source>Where it stands.</source>
        <translation>À quelle étape elle est.</translation>
    </message>
    <message>
        <source>Its value, such as 1234.50.</source>
        <translation>Sa valeur, par exemple 1234.50.</translation>
    </message>
    <message>
        <source>Three letters; USD when not given.</source>
        <translation>Trois lettres&#xa0;; à défaut, USD.</translation>
    </message>
    <message>
        <source>Who sells it.</source>
        <translation>Qui la vend.</translation>
    </message>
    <message>
        <source>What is sold.</source>
        <translation>Ce qui est vendu.</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>Quand elle a commencé.</translation>
    </message>
    <message>
        <source>When it was or will be closed.</source>
        <translation>Quand elle a été ou sera close.</translation>
    </message>
    <message>
        <source>List the deals.</source>
        <translation>Lister les opportunités.</translation>
    </message>
    <message>
        <source>Only those in this stage.</source>
        <translation>Seulement celles de cette étape.</translation>
    </message>
    <message>
        <source>Only this client&apos;s.</source>
        <translation>Seulement celles de ce client.</translation>
    </message>
    <message>
        <source>Only those with this in their name or client.</source>
        <translation>Seulement celles dont le nom ou le client contient ceci.</translation>
    </message>
    <message>
        <source>Only those closed on or after that day.</source>
        <translation>Seulement celles closes ce jour-là ou après.</translation>
    </message>
    <message>
        <source>Show a deal with its scorecard.</source>
        <translation>Afficher une opportunité avec sa grille d’évaluation.</translation>
    </message>
    <message>
        <source>Fill in the qualification scorecard, or show it.</source>
        <translation>Remplir la grille de qualification, ou l’afficher.</translation>
    </message>
    <message>
        <source>Move a deal to another stage.</source>
        <translation>Déplacer une opportunité vers une autre étape.</translation>
    </message>
    <message>
        <source>Where to.</source>
        <translation>Vers laquelle.</translation>
    </message>
    <message>
        <source>Mark a deal as won.</source>
        <translation>Marquer une opportunité comme gagnée.</translation>
    </message>
    <message>
        <source>Mark a deal as lost.</source>
        <translation>Marquer une opportunité comme perdue.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Pourquoi.</translation>
    </message>
    <message>
        <source>occ: the Onboarding Command Center without a window.</source>
        <translation>occ&#xa0;: l’Onboarding Command Center sans fenêtre.</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>Options de toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 refused, 2 usage, 3 the outside world failed.</source>
        <translation>Code de sortie&#xa0;: 0 fait, 1 refusé, 2 mauvais usage, 3 échec du monde extérieur.</translation>
    </message>
    <message>
        <source>More about a command: occ help COMMAND</source>
        <translation>En savoir plus sur une commande&#xa0;: occ help COMMAND</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;.</source>
        <translation>Aucune complétion pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Use bash or zsh.</source>
        <translation>Utilisez bash ou zsh.</translation>
    </message>
    <message>
        <source>Print a script that lets the shell complete occ&apos;s commands.</source>
        <translation>Imprimer un script grâce auquel le shell complète les commandes d’occ.</translation>
    </message>
    <message>
        <source>For which shell.</source>
        <translation>Pour quel shell.</translation>
    </message>
    <message>
        <source>Say what the commands take.</source>
        <translation>Dire ce que les commandes acceptent.</translation>
    </message>
    <message>
        <source>A group, or a group and a command.</source>
        <translation>Un groupe, ou un groupe et une commande.</translation>
    </message>
    <message>
        <source>The history is of one thing at a time.</source>
        <translation>L’historique porte sur une seule chose à la fois.</translation>
    </message>
    <message>
        <source>Give one of --onboarding, --client and --deal.</source>
        <translation>Donnez --onboarding, --client ou --deal, une seule des trois.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore produit.</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <translation>Annuler la dernière modification.</translation>
    </message>
    <message>
        <source>That entry of the history instead of the last one.</source>
        <translation>Cette entrée de l’historique au lieu de la dernière.</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>Rétablir ce qui a été annulé en dernier.</translation>
    </message>
    <message>
        <source>Show who did what and when, newest first.</source>
        <translation>Afficher qui a fait quoi et quand, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Only what is about this onboarding.</source>
        <translation>Seulement ce qui concerne cette intégration.</translation>
    </message>
    <message>
        <source>Only what is about this client.</source>
        <translation>Seulement ce qui concerne ce client.</translation>
    </message>
    <message>
        <source>Only what is about this deal.</source>
        <translation>Seulement ce qui concerne cette opportunité.</translation>
    </message>
    <message>
        <source>At most so many; 200 when not given.</source>
        <translation>Au plus ce nombre&#xa0;; 200 à défaut.</translation>
    </message>
    <message>
        <source>Would read %1 rows: %2 new, %3 changed, %4 as they were, %5 rejected.</source>
        <translation>%1 lignes seraient lues&#xa0;: %2 nouvelles, %3 modifiées, %4 inchangées, %5 rejetées.</translation>
    </message>
    <message>
        <source>Read %1 rows: %2 new, %3 changed, %4 as they were, %5 rejected.</source>
        <translation>%1 lignes lues&#xa0;: %2 nouvelles, %3 modifiées, %4 inchangées, %5 rejetées.</translation>
    </message>
    <message>
        <source>%1 clients are new.</source>
        <translation>Nouveaux clients&#xa0;: %1.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>and %1 more; --rejected FILE keeps all of them</source>
        <translation>et %1 de plus&#xa0;; --rejected FILE les garde toutes</translation>
    </message>
    <message>
        <source>row %1: %2 may be %3: %4</source>
        <translation>ligne %1&#xa0;: %2 est peut-être %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>occ undo takes all of it back.</source>
        <translation>occ undo annule le tout.</translation>
    </message>
    <message>
        <source>A CSV file.</source>
        <translation>Un fichier CSV.</translation>
    </message>
    <message>
        <source>Which column is which field, where the names do not tell.</source>
        <translation>Quelle colonne est quel champ, quand les noms ne le disent pas.</translation>
    </message>
    <message>
        <source>How dates are written, when the file does not tell.</source>
        <translation>Comment les dates sont écrites, quand le fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>What parts the decimals, when the file does not tell.</source>
        <translation>Ce qui sépare les décimales, quand le fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>How letters are written: UTF-8, windows-1252, …</source>
        <translation>Comment les lettres sont codées&#xa0;: UTF-8, windows-1252, …</translation>
    </message>
    <message>
        <source>What stands between cells.</source>
        <translation>Ce qui sépare les cellules.</translation>
    </message>
    <message>
        <source>What stands around cells, or none.</source>
        <translation>Ce qui entoure les cellules, ou none.</translation>
    </message>
    <message>
        <source>Whether the first row names the columns.</source>
        <translation>Si la première ligne nomme les colonnes.</translation>
    </message>
    <message>
        <source>The line that names the columns.</source>
        <translation>La ligne qui nomme les colonnes.</translation>
    </message>
    <message>
        <source>Use a mapping saved earlier.</source>
        <translation>Utiliser une correspondance enregistrée.</translation>
    </message>
    <message>
        <source>Keep this mapping under a name.</source>
        <translation>Garder cette correspondance sous un nom.</translation>
    </message>
    <message>
        <source>Write the rows that cannot be imported there, with the reasons.</source>
        <translation>Y écrire les lignes qui ne peuvent pas être importées, avec les raisons.</translation>
    </message>
    <message>
        <source>Say what would happen; change nothing.</source>
        <translation>Dire ce qui se passerait, sans rien changer.</translation>
    </message>
    <message>
        <source>Import deals.</source>
        <translation>Importer des opportunités.</translation>
    </message>
    <message>
        <source>Import clients.</source>
        <translation>Importer des clients.</translation>
    </message>
    <message>
        <source>Import people at clients.</source>
        <translation>Importer des personnes chez les clients.</translation>
    </message>
    <message>
        <source>Import logged contacts.</source>
        <translation>Importer des échanges enregistrés.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Rouverte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>Sans objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Assigned: %1</source>
        <translation>Attribuée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The item&apos;s number; see: occ onboarding show.</source>
        <translation>Le numéro de la tâche&#xa0;; voir&#xa0;: occ onboarding show.</translation>
    </message>
    <message>
        <source>The items&apos; numbers; see: occ onboarding show.</source>
        <translation>Les numéros des tâches&#xa0;; voir&#xa0;: occ onboarding show.</translation>
    </message>
    <message>
        <source>Why; it is kept with the item.</source>
        <translation>Pourquoi&#xa0;; conservé avec la tâche.</translation>
    </message>
    <message>
        <source>Tick items; several are one change.</source>
        <translation>Cocher des tâches&#xa0;; plusieurs font une seule modification.</translation>
    </message>
    <message>
        <source>The note, link or file that shows it.</source>
        <translation>La note, le lien ou le fichier qui le prouve.</translation>
    </message>
    <message>
        <source>Open items again.</source>
        <translation>Rouvrir des tâches.</translation>
    </message>
    <message>
        <source>Mark an item as blocked.</source>
        <translation>Marquer une tâche comme bloquée.</translation>
    </message>
    <message>
        <source>Mark an item as not applicable.</source>
        <translation>Marquer une tâche comme sans objet.</translation>
    </message>
    <message>
        <source>Give an item to somebody.</source>
        <translation>Confier une tâche à quelqu’un.</translation>
    </message>
    <message>
        <source>Who gets it.</source>
        <translation>Qui la reçoit.</translation>
    </message>
    <message>
        <source>There is no onboarding %1.</source>
        <translation>L’intégration %1 n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ onboarding list --all</source>
        <translation>Pour les voir&#xa0;: occ onboarding list --all</translation>
    </message>
    <message>
        <source>Onboarding %1 has no milestone &quot;%2&quot;.</source>
        <translation>L’intégration %1 n’a pas de jalon «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Onboarding %2 started for %1.</source>
        <translation>Intégration %2 démarrée pour %1.</translation>
    </message>
    <message>
        <source>What to start from is missing.</source>
        <translation>Il manque le point de départ.</translation>
    </message>
    <message>
        <source>There is more than one start.</source>
        <translation>Il y a plus d’un point de départ.</translation>
    </message>
    <message>
        <source>Give one of --client, --from-deal and --from-won.</source>
        <translation>Donnez --client, --from-deal ou --from-won, une seule des trois.</translation>
    </message>
    <message>
        <source>--since goes with --from-won.</source>
        <translation>--since va avec --from-won.</translation>
    </message>
    <message>
        <source>Add --from-won, or leave --since out.</source>
        <translation>Ajoutez --from-won, ou omettez --since.</translation>
    </message>
    <message>
        <source>--contract-signed goes with --client.</source>
        <translation>--contract-signed va avec --client.</translation>
    </message>
    <message>
        <source>A deal&apos;s close date is when its contract was signed.</source>
        <translation>La date de clôture d’une opportunité est celle de la signature de son contrat.</translation>
    </message>
    <message>
        <source>Every won deal has its onboarding.</source>
        <translation>Chaque opportunité gagnée a son intégration.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a health.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état de santé.</translation>
    </message>
    <message>
        <source>Use red, amber or green.</source>
        <translation>Utilisez red, amber ou green.</translation>
    </message>
    <message>
        <source>There are no such onboardings. Start one with: occ onboarding start</source>
        <translation>Aucune intégration de ce type. Démarrez-en une avec&#xa0;: occ onboarding start</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>terminé %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1&#xa0;: intégration en pause.</translation>
    </message>
    <message>
        <source>%1 goes on; open due dates have moved.</source>
        <translation>%1&#xa0;: intégration reprise&#xa0;; les échéances ouvertes ont été décalées.</translation>
    </message>
    <message>
        <source>%1 is handed off.</source>
        <translation>%1&#xa0;: intégration transférée.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1&#xa0;: intégration annulée.</translation>
    </message>
    <message>
        <source>%1 is assigned.</source>
        <translation>%1&#xa0;: intégration attribuée.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>Give --goal or --go-live.</source>
        <translation>Donnez --goal ou --go-live.</translation>
    </message>
    <message>
        <source>Pause an onboarding; its due dates wait.</source>
        <translation>Mettre une intégration en pause&#xa0;; ses échéances attendent.</translation>
    </message>
    <message>
        <source>Go on; open due dates shift by the pause.</source>
        <translation>Reprendre&#xa0;; les échéances ouvertes se décalent de la durée de la pause.</translation>
    </message>
    <message>
        <source>Hand an onboarding off to account management.</source>
        <translation>Transférer une intégration à la gestion de comptes.</translation>
    </message>
    <message>
        <source>What the next ones must know.</source>
        <translation>Ce que les suivants doivent savoir.</translation>
    </message>
    <message>
        <source>Cancel an onboarding.</source>
        <translation>Annuler une intégration.</translation>
    </message>
    <message>
        <source>Give onboardings to somebody.</source>
        <translation>Confier des intégrations à quelqu’un.</translation>
    </message>
    <message>
        <source>Their numbers.</source>
        <translation>Leurs numéros.</translation>
    </message>
    <message>
        <source>Who gets them.</source>
        <translation>Qui les reçoit.</translation>
    </message>
    <message>
        <source>Move a milestone&apos;s due date and what follows it.</source>
        <translation>Déplacer l’échéance d’un jalon et ce qui en dépend.</translation>
    </message>
    <message>
        <source>Which milestone.</source>
        <translation>Quel jalon.</translation>
    </message>
    <message>
        <source>The new date.</source>
        <translation>La nouvelle date.</translation>
    </message>
    <message>
        <source>Write the client&apos;s goal or the target go-live.</source>
        <translation>Écrire l’objectif du client ou la mise en service prévue.</translation>
    </message>
    <message>
        <source>The One Big Goal.</source>
        <translation>Le grand objectif.</translation>
    </message>
    <message>
        <source>The target go-live; &quot;none&quot; takes it back.</source>
        <translation>La mise en service prévue&#xa0;; &quot;none&quot; la retire.</translation>
    </message>
    <message>
        <source>The specialist responsible.</source>
        <translation>Le spécialiste responsable.</translation>
    </message>
    <message>
        <source>The playbook.</source>
        <translation>Le parcours.</translation>
    </message>
    <message>
        <source>Start an onboarding by hand or from won deals.</source>
        <translation>Démarrer une intégration à la main ou à partir d’opportunités gagnées.</translation>
    </message>
    <message>
        <source>For whom.</source>
        <translation>Pour qui.</translation>
    </message>
    <message>
        <source>When the contract was signed; now when not given.</source>
        <translation>Quand le contrat a été signé&#xa0;; à défaut, maintenant.</translation>
    </message>
    <message>
        <source>The industry pack to add.</source>
        <translation>Le lot sectoriel à ajouter.</translation>
    </message>
    <message>
        <source>Start from a won deal.</source>
        <translation>Démarrer à partir d’une opportunité gagnée.</translation>
    </message>
    <message>
        <source>Start from all won deals that have none yet.</source>
        <translation>Démarrer à partir de toutes les opportunités gagnées qui n’en ont pas encore.</translation>
    </message>
    <message>
        <source>With --from-won: only deals closed on or after that day.</source>
        <translation>Avec --from-won&#xa0;: seulement les opportunités closes ce jour-là ou après.</translation>
    </message>
    <message>
        <source>List active and paused onboardings, those at risk first.</source>
        <translation>Lister les intégrations actives et en pause, celles à risque d’abord.</translation>
    </message>
    <message>
        <source>Handed off and cancelled ones, too.</source>
        <translation>Aussi les intégrations transférées et annulées.</translation>
    </message>
    <message>
        <source>Only those in this health.</source>
        <translation>Seulement celles qui ont cet état de santé.</translation>
    </message>
    <message>
        <source>Only clients with this in their name.</source>
        <translation>Seulement les clients dont le nom contient ceci.</translation>
    </message>
    <message>
        <source>Show an onboarding with milestones and items.</source>
        <translation>Afficher une intégration avec jalons et tâches.</translation>
    </message>
    <message>
        <source>Nobody has that capacity.</source>
        <translation>Personne n’a cette capacité.</translation>
    </message>
    <message>
        <source>Give the number of onboardings.</source>
        <translation>Donnez le nombre d’intégrations.</translation>
    </message>
    <message>
        <source>%1 is in the team as person %2.</source>
        <translation>%1 est dans l’équipe, personne %2.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Nobody is in the team yet. Add somebody with: occ person add</source>
        <translation>Personne dans l’équipe pour l’instant. Ajoutez quelqu’un avec&#xa0;: occ person add</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Échéance cette semaine</translation>
    </message>
    <message>
        <source>Add somebody to the team.</source>
        <translation>Ajouter quelqu’un à l’équipe.</translation>
    </message>
    <message>
        <source>E-mail address, unique in the team.</source>
        <translation>Adresse e-mail, unique dans l’équipe.</translation>
    </message>
    <message>
        <source>What the person does.</source>
        <translation>Ce que fait la personne.</translation>
    </message>
    <message>
        <source>Active onboardings the person can carry.</source>
        <translation>Intégrations actives que la personne peut porter.</translation>
    </message>
    <message>
        <source>Who gets this person&apos;s second escalation step.</source>
        <translation>Qui reçoit la deuxième étape d’escalade de cette personne.</translation>
    </message>
    <message>
        <source>List the team.</source>
        <translation>Lister l’équipe.</translation>
    </message>
    <message>
        <source>Show everybody&apos;s load against capacity.</source>
        <translation>Afficher la charge de chacun par rapport à sa capacité.</translation>
    </message>
    <message>
        <source>%1 is a workspace in use, not a backup: part of it is still in %1-wal.</source>
        <translation>%1 est un espace de travail en cours d’utilisation, pas une sauvegarde&#xa0;: une partie est encore dans %1-wal.</translation>
    </message>
    <message>
        <source>Make a backup of it with: occ backup</source>
        <translation>Faites-en une sauvegarde avec&#xa0;: occ backup</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2: %3.</source>
        <translation>Impossible de copier %1 vers %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the room on the disk.</source>
        <translation>Vérifiez les autorisations du dossier et la place sur le disque.</translation>
    </message>
    <message>
        <source>%1 is not a backup of a workspace: %2</source>
        <translation>%1 n’est pas la sauvegarde d’un espace de travail&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give a file that occ backup wrote.</source>
        <translation>Donnez un fichier écrit par occ backup.</translation>
    </message>
    <message>
        <source>The backup %1 is not sound: %2</source>
        <translation>La sauvegarde %1 n’est pas intègre&#xa0;: %2</translation>
    </message>
    <message>
        <source>Use an older backup.</source>
        <translation>Utilisez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>Impossible de renommer %1 en %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Vérifiez les autorisations du dossier.</translation>
    </message>
    <message>
        <source>A shared workspace is restored by its server.</source>
        <translation>Un espace de travail partagé se restaure sur son serveur.</translation>
    </message>
    <message>
        <source>Use pg_restore.</source>
        <translation>Utilisez pg_restore.</translation>
    </message>
    <message>
        <source>%1 is the workspace itself.</source>
        <translation>%1 est l’espace de travail lui-même.</translation>
    </message>
    <message>
        <source>Give a backup of it.</source>
        <translation>Donnez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Add --force to replace it; it is kept beside under another name.</source>
        <translation>Ajoutez --force pour le remplacer&#xa0;; il est gardé à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>The program failed: %1.</source>
        <translation>Le programme a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The answer could not be written: %1.</source>
        <translation>La réponse n’a pas pu être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The command itself was carried out; look at its result before running it again.</source>
        <translation>La commande elle-même a été exécutée&#xa0;; regardez son résultat avant de la relancer.</translation>
    </message>
    <message>
        <source>--as names somebody of a workspace, and a new one has nobody yet.</source>
        <translation>--as nomme quelqu’un d’un espace de travail, et un nouveau n’a encore personne.</translation>
    </message>
    <message>
        <source>Leave --as out.</source>
        <translation>Omettez --as.</translation>
    </message>
    <message>
        <source>%1 is ready with sample data.</source>
        <translation>%1 est prêt avec des données d’exemple.</translation>
    </message>
    <message>
        <source>%1 is ready. Add the team with: occ person add</source>
        <translation>%1 est prêt. Ajoutez l’équipe avec&#xa0;: occ person add</translation>
    </message>
    <message>
        <source>The workspace is sound: %1 journal entries checked.</source>
        <translation>L’espace de travail est intègre&#xa0;; entrées du journal vérifiées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The workspace is not sound: %1</source>
        <translation>L’espace de travail n’est pas intègre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take a copy of the file as it is, then restore a backup with: occ restore</source>
        <translation>Copiez le fichier tel qu’il est, puis restaurez une sauvegarde avec&#xa0;: occ restore</translation>
    </message>
    <message>
        <source>%1 is backed up to %2.</source>
        <translation>%1 est sauvegardé dans %2.</translation>
    </message>
    <message>
        <source>%1 is restored to %2.</source>
        <translation>%1 est restauré dans %2.</translation>
    </message>
    <message>
        <source>What was there is now %1.</source>
        <translation>Ce qui s’y trouvait est maintenant %1.</translation>
    </message>
    <message>
        <source>Make a new workspace with the shipped playbooks.</source>
        <translation>Créer un espace de travail avec les parcours fournis.</translation>
    </message>
    <message>
        <source>Fill it with a sample team, clients, onboardings and deals.</source>
        <translation>Le remplir avec une équipe, des clients, des intégrations et des opportunités d’exemple.</translation>
    </message>
    <message>
        <source>The team&apos;s working days and holidays; see occ content list calendar.</source>
        <translation>Les jours ouvrés et fériés de l’équipe&#xa0;; voir occ content list calendar.</translation>
    </message>
    <message>
        <source>Check the workspace&apos;s journal and file.</source>
        <translation>Vérifier le journal et le fichier de l’espace de travail.</translation>
    </message>
    <message>
        <source>Write a copy of the workspace; may run while it is used.</source>
        <translation>Écrire une copie de l’espace de travail&#xa0;; possible pendant son utilisation.</translation>
    </message>
    <message>
        <source>Where to; must not exist.</source>
        <translation>Vers où&#xa0;; ne doit pas exister.</translation>
    </message>
    <message>
        <source>Make the workspace what a backup holds; checks the backup first.</source>
        <translation>Remettre l’espace de travail dans l’état d’une sauvegarde&#xa0;; la vérifie d’abord.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>La sauvegarde.</translation>
    </message>
    <message>
        <source>Replace an existing workspace; it is kept beside under another name.</source>
        <translation>Remplacer un espace de travail existant&#xa0;; il est gardé à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The language to answer in: en, es or fr.</source>
        <translation>La langue de la réponse&#xa0;: en, es ou fr.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>La langue «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>A date of its own; &quot;milestone&quot;: due with its milestone.</source>
        <translation>Une date propre&#xa0;; &quot;milestone&quot;&#xa0;: même échéance que son jalon.</translation>
    </message>
    <message>
        <source>The role it belongs to.</source>
        <translation>Le rôle dont elle relève.</translation>
    </message>
    <message>
        <source>Who does it.</source>
        <translation>Qui la fait.</translation>
    </message>
    <message>
        <source>The evidence it wants.</source>
        <translation>La preuve demandée.</translation>
    </message>
    <message>
        <source>Add an item for one client only.</source>
        <translation>Ajouter une tâche pour un seul client.</translation>
    </message>
    <message>
        <source>The milestone it joins.</source>
        <translation>Le jalon auquel elle s’ajoute.</translation>
    </message>
    <message>
        <source>What is to be done.</source>
        <translation>Ce qui est à faire.</translation>
    </message>
    <message>
        <source>Change an item for one client only.</source>
        <translation>Modifier une tâche pour un seul client.</translation>
    </message>
    <message>
        <source>The number of the milestone it moves to.</source>
        <translation>Le numéro du jalon où elle passe.</translation>
    </message>
    <message>
        <source>This would move; nothing was changed:</source>
        <translation>Ceci serait déplacé&#xa0;; rien n’a changé&#xa0;:</translation>
    </message>
    <message>
        <source>Moved:</source>
        <translation>Déplacé&#xa0;:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>%1 stays: it is complete.</source>
        <translation>%1 reste&#xa0;: tout y est terminé.</translation>
    </message>
    <message>
        <source>%1 stays: it was moved by hand.</source>
        <translation>%1 reste&#xa0;: déplacement fait à la main.</translation>
    </message>
    <message>
        <source>Only say what would move from when to when.</source>
        <translation>Dire seulement ce qui serait déplacé, et de quand à quand.</translation>
    </message>
    <message>
        <source>Nobody in this workspace is called %1.</source>
        <translation>Personne dans cet espace de travail ne s’appelle %1.</translation>
    </message>
    <message>
        <source>Nobody is away and back at once.</source>
        <translation>Nul n’est absent et de retour à la fois.</translation>
    </message>
    <message>
        <source>Give one of --away and --back.</source>
        <translation>Donnez soit --away, soit --back.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Change somebody of the team.</source>
        <translation>Modifier un membre de l’équipe.</translation>
    </message>
    <message>
        <source>E-mail address, name or number.</source>
        <translation>Adresse e-mail, nom ou numéro.</translation>
    </message>
    <message>
        <source>Who gets this person&apos;s second escalation step; none: no one.</source>
        <translation>Qui reçoit la deuxième étape d’escalade de cette personne&#xa0;; none&#xa0;: personne.</translation>
    </message>
    <message>
        <source>Is away: gets nothing new.</source>
        <translation>Absence&#xa0;: ne reçoit rien de nouveau.</translation>
    </message>
    <message>
        <source>Is back.</source>
        <translation>De retour.</translation>
    </message>
    <message>
        <source>%1: %2, version %3 to %4</source>
        <translation>%1&#xa0;: %2, version %3 vers %4</translation>
    </message>
    <message>
        <source>There are two decisions on %1.</source>
        <translation>Il y a deux décisions sur %1.</translation>
    </message>
    <message>
        <source>Name it with --take or with --keep.</source>
        <translation>Donnez-le avec --take ou avec --keep.</translation>
    </message>
    <message>
        <source>Which onboardings is not clear.</source>
        <translation>On ne sait pas quelles intégrations.</translation>
    </message>
    <message>
        <source>Give their numbers, or --playbook for all that run on it.</source>
        <translation>Donnez leurs numéros, ou --playbook pour toutes celles qui le suivent.</translation>
    </message>
    <message>
        <source>Every running onboarding is on that version already.</source>
        <translation>Toutes les intégrations en cours sont déjà à cette version.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Done in one step; occ undo takes it back.</source>
        <translation>Fait en une étape&#xa0;; occ undo l’annule.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stockée</translation>
    </message>
    <message>
        <source>%1 is stored as version %2. Running onboardings stay on theirs; move them with: occ playbook upgrade --playbook %3</source>
        <translation>%1&#xa0;: version %2 stockée. Les intégrations en cours gardent la leur&#xa0;; passez-les avec&#xa0;: occ playbook upgrade --playbook %3</translation>
    </message>
    <message>
        <source>List the stored versions of a playbook.</source>
        <translation>Lister les versions stockées d’un parcours.</translation>
    </message>
    <message>
        <source>Store a playbook&apos;s file as a new version.</source>
        <translation>Stocker le fichier d’un parcours comme nouvelle version.</translation>
    </message>
    <message>
        <source>Refuse when there is a newer version than this one.</source>
        <translation>Refuser s’il existe une version plus récente que celle-ci.</translation>
    </message>
    <message>
        <source>Carry a playbook&apos;s version to running onboardings, keeping what was done by hand.</source>
        <translation>Appliquer la version d’un parcours aux intégrations en cours, en gardant ce qui a été fait à la main.</translation>
    </message>
    <message>
        <source>All that run on another version of this playbook.</source>
        <translation>Toutes celles qui suivent une autre version de ce parcours.</translation>
    </message>
    <message>
        <source>Take this change though it would be kept.</source>
        <translation>Prendre ce changement alors que l’existant serait gardé.</translation>
    </message>
    <message>
        <source>Keep what is there instead of this change.</source>
        <translation>Garder l’existant au lieu de ce changement.</translation>
    </message>
    <message>
        <source>Only say what it would do.</source>
        <translation>Dire seulement ce qui serait fait.</translation>
    </message>
    <message>
        <source>There is nothing of the kind &quot;%1&quot; to search.</source>
        <translation>Il n’y a rien du type «&#xa0;%1&#xa0;» à chercher.</translation>
    </message>
    <message>
        <source>See the kinds with: occ search --help</source>
        <translation>Voyez les types avec&#xa0;: occ search --help</translation>
    </message>
    <message>
        <source>The limit has to be between 1 and 10000.</source>
        <translation>La limite doit être entre 1 et 10000.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no letter or digit to search for.</source>
        <translation>«&#xa0;%1&#xa0;» n’a ni lettre ni chiffre à chercher.</translation>
    </message>
    <message>
        <source>Give the beginning of a word.</source>
        <translation>Donnez le début d’un mot.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Nothing has all of these words.</source>
        <translation>Rien ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Find clients, deals, items, contacts logged and notes by their words.</source>
        <translation>Trouver clients, opportunités, tâches, échanges et notes par leurs mots.</translation>
    </message>
    <message>
        <source>Beginnings of words, all of which have to occur.</source>
        <translation>Débuts de mots&#xa0;; tous doivent figurer.</translation>
    </message>
    <message>
        <source>Only things of this kind.</source>
        <translation>Seulement ce type de choses.</translation>
    </message>
    <message>
        <source>How many of each kind at most; 20 when not given.</source>
        <translation>Combien de chaque type au plus&#xa0;; 20 par défaut.</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Rien ne vous attend maintenant.</translation>
    </message>
    <message>
        <source>Next is “%1” for %2 at %3.</source>
        <translation>Ensuite&#xa0;: «&#xa0;%1&#xa0;» pour %2, %3.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Show what needs you now, worst first.</source>
        <translation>Afficher ce qui vous attend maintenant, le pire d’abord.</translation>
    </message>
    <message>
        <source>Whose day; the one who acts when not given.</source>
        <translation>La journée de qui&#xa0;; par défaut, de qui agit.</translation>
    </message>
    <message>
        <source>The whole team&apos;s.</source>
        <translation>Celle de toute l’équipe.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Sent, 30 days</source>
        <translation>Envoyés, 30 jours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>There are no automations.</source>
        <translation>Aucune automatisation.</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>Nothing has fired so far.</source>
        <translation>Rien ne s’est déclenché pour l’instant.</translation>
    </message>
    <message>
        <source>For which onboarding is not said.</source>
        <translation>Il n’est pas indiqué pour quelle intégration.</translation>
    </message>
    <message>
        <source>Give --onboarding ID.</source>
        <translation>Donnez --onboarding ID.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing will fire until then.</source>
        <translation>Rien ne se déclenchera d’ici là.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What to pause or resume is not said.</source>
        <translation>Il n’est pas indiqué quoi mettre en pause ou reprendre.</translation>
    </message>
    <message>
        <source>Give an automation&apos;s key, --client NAME or --all.</source>
        <translation>Donnez la clé d’une automatisation, --client NAME ou --all.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>En pause&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Runs again: %1.</source>
        <translation>De nouveau en marche&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is on.</source>
        <translation>%1&#xa0;: activée.</translation>
    </message>
    <message>
        <source>%1 is off.</source>
        <translation>%1&#xa0;: désactivée.</translation>
    </message>
    <message>
        <source>%1 messages go out again.</source>
        <translation>Messages envoyés à nouveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 messages are cancelled.</source>
        <translation>Messages annulés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>“%1” is not NAME=TEXT.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme NAME=TEXT.</translation>
    </message>
    <message>
        <source>Give --set company_name=Acme.</source>
        <translation>Donnez --set company_name=Acme.</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(non défini)</translation>
    </message>
    <message>
        <source>When the meeting is, is not said.</source>
        <translation>Il n’est pas indiqué quand la réunion a lieu.</translation>
    </message>
    <message>
        <source>Give --at ISO-8601.</source>
        <translation>Donnez --at ISO-8601.</translation>
    </message>
    <message>
        <source>Meeting %1 is planned; the invite goes out with the next tick.</source>
        <translation>La réunion %1 est planifiée&#xa0;; l’invitation part au prochain tick.</translation>
    </message>
    <message>
        <source>Moved; who was invited gets the update.</source>
        <translation>Déplacée&#xa0;; les personnes invitées reçoivent la mise à jour.</translation>
    </message>
    <message>
        <source>Cancelled; who was invited is told.</source>
        <translation>Annulée&#xa0;; les personnes invitées sont prévenues.</translation>
    </message>
    <message>
        <source>The meeting&apos;s number.</source>
        <translation>Le numéro de la réunion.</translation>
    </message>
    <message>
        <source>When it begins; needed.</source>
        <translation>Quand elle commence&#xa0;; obligatoire.</translation>
    </message>
    <message>
        <source>Where: a link or a room.</source>
        <translation>Où&#xa0;: un lien ou une salle.</translation>
    </message>
    <message>
        <source>Plan the kickoff with a client; the invite goes out by itself.</source>
        <translation>Planifier la réunion de lancement avec un client&#xa0;; l’invitation part d’elle-même.</translation>
    </message>
    <message>
        <source>How long it lasts (60).</source>
        <translation>Combien de temps elle dure (60).</translation>
    </message>
    <message>
        <source>Move a meeting.</source>
        <translation>Déplacer une réunion.</translation>
    </message>
    <message>
        <source>Cancel a meeting.</source>
        <translation>Annuler une réunion.</translation>
    </message>
    <message>
        <source>The automation&apos;s key.</source>
        <translation>La clé de l’automatisation.</translation>
    </message>
    <message>
        <source>The firings&apos; numbers.</source>
        <translation>Les numéros des déclenchements.</translation>
    </message>
    <message>
        <source>All that goes to this client.</source>
        <translation>Tout ce qui va à ce client.</translation>
    </message>
    <message>
        <source>Everything.</source>
        <translation>Tout.</translation>
    </message>
    <message>
        <source>List the automations: when they fire, what they do, how they fare.</source>
        <translation>Lister les automatisations&#xa0;: quand elles se déclenchent, ce qu’elles font, comment elles se portent.</translation>
    </message>
    <message>
        <source>List what fired, newest first, with state and reason.</source>
        <translation>Lister ce qui s’est déclenché, le plus récent d’abord, avec l’état et la raison.</translation>
    </message>
    <message>
        <source>Only this automation&apos;s.</source>
        <translation>Seulement ceux de cette automatisation.</translation>
    </message>
    <message>
        <source>At most so many (200).</source>
        <translation>Au plus ce nombre (200).</translation>
    </message>
    <message>
        <source>Show what will fire, without doing it; with a KEY, the text it would send.</source>
        <translation>Afficher ce qui se déclenchera, sans le faire&#xa0;; avec une KEY, le texte qui serait envoyé.</translation>
    </message>
    <message>
        <source>Up to then (seven days from now).</source>
        <translation>Jusqu’à ce moment (dans sept jours).</translation>
    </message>
    <message>
        <source>Say for every automation why it did or did not fire for an onboarding.</source>
        <translation>Dire, pour chaque automatisation, pourquoi elle s’est déclenchée ou non pour une intégration.</translation>
    </message>
    <message>
        <source>Hold an automation, a client&apos;s, or everything.</source>
        <translation>Mettre en pause une automatisation, celles d’un client ou tout.</translation>
    </message>
    <message>
        <source>Ends by itself then.</source>
        <translation>Se termine d’elle-même à ce moment.</translation>
    </message>
    <message>
        <source>End a pause.</source>
        <translation>Mettre fin à une pause.</translation>
    </message>
    <message>
        <source>Switch an automation on.</source>
        <translation>Activer une automatisation.</translation>
    </message>
    <message>
        <source>Switch an automation off.</source>
        <translation>Désactiver une automatisation.</translation>
    </message>
    <message>
        <source>Send what failed or was skipped again, with the text made anew.</source>
        <translation>Envoyer à nouveau ce qui a échoué ou a été sauté, avec un texte refait.</translation>
    </message>
    <message>
        <source>Take back what has not gone out yet.</source>
        <translation>Retirer ce qui n’est pas encore parti.</translation>
    </message>
    <message>
        <source>Say that something with a name happened to an onboarding.</source>
        <translation>Indiquer qu’une chose qui porte un nom est arrivée à une intégration.</translation>
    </message>
    <message>
        <source>The event.</source>
        <translation>L’événement.</translation>
    </message>
    <message>
        <source>Show or set the texts every message may use.</source>
        <translation>Afficher ou définir les textes que tout message peut utiliser.</translation>
    </message>
    <message>
        <source>Set one; may be given again.</source>
        <translation>En définir un&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Day or week</source>
        <translation>Jour ou semaine</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>There are no routines.</source>
        <translation>Aucune routine.</translation>
    </message>
    <message>
        <source>The brief is on its way to: %1</source>
        <translation>Le point d’équipe est en route vers&#xa0;: %1</translation>
    </message>
    <message>
        <source>The routine, such as daily.morning or weekly.friday.</source>
        <translation>La routine, par exemple daily.morning ou weekly.friday.</translation>
    </message>
    <message>
        <source>The step&apos;s key.</source>
        <translation>La clé de l’étape.</translation>
    </message>
    <message>
        <source>The day (2026-11-20) or week (2026-W47); the current one when not given.</source>
        <translation>Le jour (2026-11-20) ou la semaine (2026-W47)&#xa0;; à défaut, la période en cours.</translation>
    </message>
    <message>
        <source>List the routines and how far they are.</source>
        <translation>Lister les routines et leur avancement.</translation>
    </message>
    <message>
        <source>Show a routine&apos;s steps and notes.</source>
        <translation>Afficher les étapes et les notes d’une routine.</translation>
    </message>
    <message>
        <source>Say that a step is done.</source>
        <translation>Indiquer qu’une étape est faite.</translation>
    </message>
    <message>
        <source>Say that a step is not done.</source>
        <translation>Indiquer qu’une étape n’est pas faite.</translation>
    </message>
    <message>
        <source>Write a note on a step; an empty one removes it.</source>
        <translation>Écrire une note sur une étape&#xa0;; une note vide la supprime.</translation>
    </message>
    <message>
        <source>The note.</source>
        <translation>La note.</translation>
    </message>
    <message>
        <source>The field of the step&apos;s form, such as wins.</source>
        <translation>Le champ du formulaire de l’étape, par exemple wins.</translation>
    </message>
    <message>
        <source>Show the end-of-day team brief, or post it.</source>
        <translation>Afficher le point d’équipe de fin de journée, ou le publier.</translation>
    </message>
    <message>
        <source>Post it.</source>
        <translation>Le publier.</translation>
    </message>
    <message>
        <source>Post this text instead of the one the template makes.</source>
        <translation>Publier ce texte au lieu de celui que produit le modèle.</translation>
    </message>
    <message>
        <source>%1 looked at: %2 alerts opened, %3 steps taken, %4 cleared; %5 automations fired.</source>
        <translation>Vérifications&#xa0;: %1&#xa0;; alertes ouvertes&#xa0;: %2&#xa0;; étapes effectuées&#xa0;: %3&#xa0;; alertes levées&#xa0;: %4&#xa0;; automatisations déclenchées&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Evaluate red flags, escalations and automations once.</source>
        <translation>Évaluer une fois les signaux d’alerte, les escalades et les automatisations.</translation>
    </message>
    <message>
        <source>Send nothing and read no mail; letters wait.</source>
        <translation>Ne rien envoyer et ne lire aucun e-mail&#xa0;; les messages attendent.</translation>
    </message>
    <message>
        <source>The clock runs for %1.</source>
        <translation>Le chronomètre tourne pour %1.</translation>
    </message>
    <message>
        <source>The clock for %1 is stopped: %2.</source>
        <translation>Le chronomètre de %1 est arrêté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 are recorded for %2.</source>
        <translation>Enregistré&#xa0;: %1 pour %2.</translation>
    </message>
    <message>
        <source>Time entry %1 is removed.</source>
        <translation>La saisie de temps %1 est supprimée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing to add up by.</source>
        <translation>«&#xa0;%1&#xa0;» ne permet pas de faire un total.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Saisies</translation>
    </message>
    <message>
        <source>No time is recorded.</source>
        <translation>Aucun temps enregistré.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The onboarding worked for.</source>
        <translation>L’intégration pour laquelle on a travaillé.</translation>
    </message>
    <message>
        <source>The client worked for; the team itself when neither is given.</source>
        <translation>Le client pour lequel on a travaillé&#xa0;; à défaut des deux, l’équipe elle-même.</translation>
    </message>
    <message>
        <source>What the time is spent on.</source>
        <translation>À quoi le temps est consacré.</translation>
    </message>
    <message>
        <source>A word about it.</source>
        <translation>Quelques mots à ce sujet.</translation>
    </message>
    <message>
        <source>Start the clock; one that runs is stopped.</source>
        <translation>Lancer le chronomètre&#xa0;; celui qui tourne est arrêté.</translation>
    </message>
    <message>
        <source>Stop the clock.</source>
        <translation>Arrêter le chronomètre.</translation>
    </message>
    <message>
        <source>When the work ended, if the clock was forgotten.</source>
        <translation>Quand le travail s’est terminé, si le chronomètre a été oublié.</translation>
    </message>
    <message>
        <source>Record time that was worked.</source>
        <translation>Enregistrer du temps travaillé.</translation>
    </message>
    <message>
        <source>When the work began.</source>
        <translation>Quand le travail a commencé.</translation>
    </message>
    <message>
        <source>When it ended.</source>
        <translation>Quand il s’est terminé.</translation>
    </message>
    <message>
        <source>Remove a time entry.</source>
        <translation>Supprimer une saisie de temps.</translation>
    </message>
    <message>
        <source>The entry.</source>
        <translation>La saisie.</translation>
    </message>
    <message>
        <source>List time entries, newest first, or add them up.</source>
        <translation>Lister les saisies de temps, les plus récentes d’abord, ou en faire le total.</translation>
    </message>
    <message>
        <source>Whose; the one who acts when not given.</source>
        <translation>De qui&#xa0;; à défaut, de la personne qui agit.</translation>
    </message>
    <message>
        <source>For one onboarding.</source>
        <translation>Pour une seule intégration.</translation>
    </message>
    <message>
        <source>Started at or after.</source>
        <translation>Commencées à ce moment ou après.</translation>
    </message>
    <message>
        <source>Started before.</source>
        <translation>Commencées avant.</translation>
    </message>
    <message>
        <source>Add up instead.</source>
        <translation>Faire le total au lieu de lister.</translation>
    </message>
    <message>
        <source>Onboarding %1 has no activation.</source>
        <translation>L’intégration %1 n’a pas d’activation.</translation>
    </message>
    <message>
        <source>Start it with: occ activation initiate</source>
        <translation>Démarrez-la avec&#xa0;: occ activation initiate</translation>
    </message>
    <message>
        <source>Activation %1 of %2 for %3 (%4): %5.</source>
        <translation>Activation %1 de %2 pour %3 (%4)&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Voix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Messaging: %1</source>
        <translation>Messages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Would be turned down for</source>
        <translation>Serait refusé pour</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>Nothing in it would be turned down.</source>
        <translation>Rien n’y serait refusé.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>No number is activated.</source>
        <translation>Aucun numéro n’est activé.</translation>
    </message>
    <message>
        <source>The activation.</source>
        <translation>L’activation.</translation>
    </message>
    <message>
        <source>By its onboarding instead.</source>
        <translation>Par son intégration à la place.</translation>
    </message>
    <message>
        <source>Ask nobody outside now; the next tick does.</source>
        <translation>Ne demander à personne dehors maintenant&#x202f;; le prochain tick le fait.</translation>
    </message>
    <message>
        <source>Start a number&apos;s way into service; once more to go on or to change a number that is taken.</source>
        <translation>Démarrer la mise en service d’un numéro&#x202f;; à nouveau pour continuer ou changer un numéro pris.</translation>
    </message>
    <message>
        <source>The onboarding.</source>
        <translation>L’intégration.</translation>
    </message>
    <message>
        <source>The number to activate.</source>
        <translation>Le numéro à activer.</translation>
    </message>
    <message>
        <source>Where Telnyx reaches this program, https.</source>
        <translation>Où Telnyx atteint ce programme, https.</translation>
    </message>
    <message>
        <source>The number test calls come from.</source>
        <translation>Le numéro d’où partent les appels d’essai.</translation>
    </message>
    <message>
        <source>Start the stage that configures it.</source>
        <translation>Démarrer l’étape qui le configure.</translation>
    </message>
    <message>
        <source>Start the stage that tests it.</source>
        <translation>Démarrer l’étape qui le teste.</translation>
    </message>
    <message>
        <source>Approve going live.</source>
        <translation>Approuver la mise en service.</translation>
    </message>
    <message>
        <source>Who approves, where nobody is signed in.</source>
        <translation>Qui approuve, si personne n’est connecté.</translation>
    </message>
    <message>
        <source>Where one stands, or all.</source>
        <translation>Où en est l’une, ou toutes.</translation>
    </message>
    <message>
        <source>Give what a step waits for a person for.</source>
        <translation>Donner ce qu’une étape attend d’une personne.</translation>
    </message>
    <message>
        <source>The step.</source>
        <translation>L’étape.</translation>
    </message>
    <message>
        <source>What was done, or where it can be seen.</source>
        <translation>Ce qui a été fait, ou où cela se voit.</translation>
    </message>
    <message>
        <source>Try a stopped step again.</source>
        <translation>Réessayer une étape arrêtée.</translation>
    </message>
    <message>
        <source>The step; all that stopped when not given.</source>
        <translation>L’étape&#x202f;; toutes celles arrêtées sinon.</translation>
    </message>
    <message>
        <source>Take everything back in reverse order.</source>
        <translation>Tout reprendre dans l’ordre inverse.</translation>
    </message>
    <message>
        <source>Fill in the toll-free verification and see what would be turned down.</source>
        <translation>Remplir la vérification du numéro gratuit et voir ce qui serait refusé.</translation>
    </message>
    <message>
        <source>A field of the form.</source>
        <translation>Un champ du formulaire.</translation>
    </message>
    <message>
        <source>Fields and texts as JSON.</source>
        <translation>Champs et textes en JSON.</translation>
    </message>
    <message>
        <source>Send it; refused while something in it would be turned down.</source>
        <translation>L’envoyer&#x202f;; refusé tant qu’une partie serait refusée.</translation>
    </message>
    <message>
        <source>The address with its version part.</source>
        <translation>L’adresse avec sa version.</translation>
    </message>
    <message>
        <source>The account&apos;s user id; test calls need it.</source>
        <translation>L’identifiant du compte&#x202f;; les appels d’essai en ont besoin.</translation>
    </message>
    <message>
        <source>This is not a call flow as JSON: %1.</source>
        <translation>Ce n’est pas un parcours d’appel en JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make one with: occ callflow show ID --json</source>
        <translation>Faites-en un avec&#xa0;: occ callflow show ID --json</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Déployé</translation>
    </message>
    <message>
        <source>There are no call flows. Create one with: occ callflow create</source>
        <translation>Il n’y a pas de parcours d’appel. Créez-en un avec&#xa0;: occ callflow create</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Nothing is wrong with %1.</source>
        <translation>Rien ne cloche dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n finding(s).</source>
        <translation>
            <numerusform>%1 a %Ln constat.</numerusform>
            <numerusform>%1 a %Ln constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct it before it is deployed.</source>
        <translation>Corrigez-le avant de le déployer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas NAME=VALUE.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the folder and its permissions.</source>
        <translation>Vérifiez le dossier et ses droits.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are written to %1.</source>
        <translation>
            <numerusform>%Ln document est écrit dans %1.</numerusform>
            <numerusform>%Ln documents sont écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment of the week.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un moment de la semaine.</translation>
    </message>
    <message>
        <source>Write it like &quot;wed 14:30&quot;.</source>
        <translation>Écrivez-le comme «&#xa0;wed 14:30&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n different call(s)</source>
        <translation>
            <numerusform>%Ln appel différent</numerusform>
            <numerusform>%Ln appels différents</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that come to each step</source>
        <translation>Appels qui arrivent à chaque étape</translation>
    </message>
    <message>
        <source>%1 has the call flow &quot;%2&quot; (%3).</source>
        <translation>%1 a le parcours d’appel «&#xa0;%2&#xa0;» (%3).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved as version %2.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré en version %2.</translation>
    </message>
    <message>
        <source>A template&apos;s id, a client&apos;s call flow with --client, or a .json file.</source>
        <translation>L’id d’un modèle, un parcours de client avec --client, ou un fichier .json.</translation>
    </message>
    <message>
        <source>The client whose call flow it is.</source>
        <translation>Le client dont c’est le parcours d’appel.</translation>
    </message>
    <message>
        <source>That stored version instead of the newest.</source>
        <translation>Cette version enregistrée au lieu de la plus récente.</translation>
    </message>
    <message>
        <source>List the clients&apos; call flows, or the templates.</source>
        <translation>Lister les parcours d’appel des clients, ou les modèles.</translation>
    </message>
    <message>
        <source>Only of this client.</source>
        <translation>De ce client seulement.</translation>
    </message>
    <message>
        <source>What a new one can begin with.</source>
        <translation>Par quoi un nouveau peut commencer.</translation>
    </message>
    <message>
        <source>Show the steps of a call flow.</source>
        <translation>Afficher les étapes d’un parcours d’appel.</translation>
    </message>
    <message>
        <source>Look for what is wrong with a call flow.</source>
        <translation>Chercher ce qui ne va pas dans un parcours d’appel.</translation>
    </message>
    <message>
        <source>Write a call flow as TeXML documents.</source>
        <translation>Écrire un parcours d’appel en documents TeXML.</translation>
    </message>
    <message>
        <source>Where the documents are served.</source>
        <translation>Où les documents sont servis.</translation>
    </message>
    <message>
        <source>Fills in a {{name}}.</source>
        <translation>Remplit un {{name}}.</translation>
    </message>
    <message>
        <source>Write files instead of printing.</source>
        <translation>Écrire des fichiers au lieu d’imprimer.</translation>
    </message>
    <message>
        <source>Play one call through a flow, or every kind of call.</source>
        <translation>Jouer un appel dans un parcours, ou toutes les sortes d’appels.</translation>
    </message>
    <message>
        <source>When somebody calls, such as &quot;wed 14:30&quot;.</source>
        <translation>Quand quelqu’un appelle, par exemple «&#xa0;wed 14:30&#xa0;».</translation>
    </message>
    <message>
        <source>The day is a holiday.</source>
        <translation>Le jour est férié.</translation>
    </message>
    <message>
        <source>What is pressed, menu by menu.</source>
        <translation>Ce qui est pressé, menu par menu.</translation>
    </message>
    <message>
        <source>Whoever is called answers.</source>
        <translation>La personne appelée répond.</translation>
    </message>
    <message>
        <source>Nobody in a queue gets free.</source>
        <translation>Personne d’une file ne se libère.</translation>
    </message>
    <message>
        <source>Give a client a call flow from a template.</source>
        <translation>Donner à un client un parcours d’appel tiré d’un modèle.</translation>
    </message>
    <message>
        <source>The client.</source>
        <translation>Le client.</translation>
    </message>
    <message>
        <source>The onboarding it belongs to.</source>
        <translation>L’intégration dont il fait partie.</translation>
    </message>
    <message>
        <source>The template; that of the client&apos;s industry without it.</source>
        <translation>Le modèle&#x202f;; celui du secteur du client sinon.</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>Son titre.</translation>
    </message>
    <message>
        <source>Save a JSON file as the next version of a client&apos;s call flow.</source>
        <translation>Enregistrer un fichier JSON comme version suivante du parcours d’un client.</translation>
    </message>
    <message>
        <source>A call flow as JSON.</source>
        <translation>Un parcours d’appel en JSON.</translation>
    </message>
    <message>
        <source>What changed.</source>
        <translation>Ce qui a changé.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochain examen</translation>
    </message>
    <message>
        <source>No review is due.</source>
        <translation>Aucun examen n’est dû.</translation>
    </message>
    <message>
        <source>The client is missing.</source>
        <translation>Le client manque.</translation>
    </message>
    <message>
        <source>Name one, or give --overdue.</source>
        <translation>Nommez-en un, ou utilisez --overdue.</translation>
    </message>
    <message>
        <source>No mandatory control is open.</source>
        <translation>Aucun contrôle obligatoire n’est ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>Go-live is refused until %n mandatory control(s) are met.</source>
        <translation>
            <numerusform>La mise en service est refusée tant que %Ln contrôle obligatoire n’est pas rempli.</numerusform>
            <numerusform>La mise en service est refusée tant que %Ln contrôles obligatoires ne sont pas remplis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give their evidence with: occ compliance set</source>
        <translation>Donnez leur preuve avec&#xa0;: occ compliance set</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>S’applique</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>There are no packs.</source>
        <translation>Il n’y a pas de packs.</translation>
    </message>
    <message>
        <source>%1; call data is kept for %2.</source>
        <translation>%1&#x202f;; les données d’appel sont conservées %2.</translation>
    </message>
    <message>
        <source>The client, by number or name.</source>
        <translation>Le client, par numéro ou nom.</translation>
    </message>
    <message>
        <source>The pack&apos;s id, such as hipaa.</source>
        <translation>L’id du pack, comme hipaa.</translation>
    </message>
    <message>
        <source>The control&apos;s key, such as baa.</source>
        <translation>La clé du contrôle, comme baa.</translation>
    </message>
    <message>
        <source>List a client&apos;s controls with state and evidence.</source>
        <translation>Lister les contrôles d’un client avec leur état et leurs preuves.</translation>
    </message>
    <message>
        <source>Only mandatory ones that are open.</source>
        <translation>Seulement les obligatoires encore ouverts.</translation>
    </message>
    <message>
        <source>Only those whose review is due; of all clients when none is named.</source>
        <translation>Seulement ceux à réexaminer&#x202f;; de tous les clients si aucun n’est nommé.</translation>
    </message>
    <message>
        <source>List what keeps an onboarding from going live; exits 1 while there is something.</source>
        <translation>Lister ce qui empêche la mise en service d’une intégration&#x202f;; finit avec 1 tant qu’il reste quelque chose.</translation>
    </message>
    <message>
        <source>Change a control: its state, its evidence, who sees to it.</source>
        <translation>Changer un contrôle&#xa0;: son état, sa preuve, qui s’en occupe.</translation>
    </message>
    <message>
        <source>What it is now.</source>
        <translation>Ce qu’il est maintenant.</translation>
    </message>
    <message>
        <source>A note, a link, or the name of a file.</source>
        <translation>Une note, un lien ou le nom d’un fichier.</translation>
    </message>
    <message>
        <source>What the evidence is; guessed otherwise.</source>
        <translation>Ce qu’est la preuve&#x202f;; deviné sinon.</translation>
    </message>
    <message>
        <source>Why it does not apply.</source>
        <translation>Pourquoi il ne s’applique pas.</translation>
    </message>
    <message>
        <source>Who sees to it.</source>
        <translation>Qui s’en occupe.</translation>
    </message>
    <message>
        <source>Say that a control was looked at again and still holds.</source>
        <translation>Dire qu’un contrôle a été réexaminé et tient toujours.</translation>
    </message>
    <message>
        <source>List the packs and which apply to a client.</source>
        <translation>Lister les packs et ceux qui s’appliquent à un client.</translation>
    </message>
    <message>
        <source>Make a pack apply to a client.</source>
        <translation>Appliquer un pack à un client.</translation>
    </message>
    <message>
        <source>Leave a pack out for a client.</source>
        <translation>Écarter un pack pour un client.</translation>
    </message>
    <message>
        <source>Show or change what is agreed on recording calls and keeping their data.</source>
        <translation>Afficher ou changer ce qui est convenu sur l’enregistrement des appels et la conservation des données.</translation>
    </message>
    <message>
        <source>Stricter than the packs.</source>
        <translation>Plus strict que les packs.</translation>
    </message>
    <message>
        <source>Longer than the packs ask for.</source>
        <translation>Plus longtemps que ne le demandent les packs.</translation>
    </message>
    <message>
        <source>Nothing beyond what the packs ask for.</source>
        <translation>Rien de plus que ce que demandent les packs.</translation>
    </message>
    <message>
        <source>Import phone numbers.</source>
        <translation>Importer des numéros de téléphone.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>No system is set up; see all with --all.</source>
        <translation>Aucun système n’est configuré&#x202f;; voyez-les tous avec --all.</translation>
    </message>
    <message>
        <source>Name a file that holds the credential alone, or - for standard input.</source>
        <translation>Nommez un fichier qui ne contient que l’identifiant secret, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un réglage.</translation>
    </message>
    <message>
        <source>Write it as KEY=VALUE; KEY= empties it.</source>
        <translation>Écrivez-le KEY=VALUE&#x202f;; KEY= le vide.</translation>
    </message>
    <message>
        <source>%1 is set up for %2.</source>
        <translation>%1 est configuré pour %2.</translation>
    </message>
    <message>
        <source>%1 still lacks: %2.</source>
        <translation>Il manque encore à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is removed from %2.</source>
        <translation>%1 est retiré de %2.</translation>
    </message>
    <message>
        <source>The system&apos;s key, such as zendesk.</source>
        <translation>La clé du système, comme zendesk.</translation>
    </message>
    <message>
        <source>List the systems a client&apos;s industry asks for or that are set up.</source>
        <translation>Lister les systèmes que demande le secteur d’un client ou qui sont configurés.</translation>
    </message>
    <message>
        <source>All systems there are.</source>
        <translation>Tous les systèmes existants.</translation>
    </message>
    <message>
        <source>Set a system up for a client.</source>
        <translation>Configurer un système pour un client.</translation>
    </message>
    <message>
        <source>Settings; see them with list --all --json.</source>
        <translation>Réglages&#x202f;; voyez-les avec list --all --json.</translation>
    </message>
    <message>
        <source>Keep the credential in this file, or on standard input with -, in the keychain.</source>
        <translation>Garder dans le trousseau l’identifiant de ce fichier, ou de l’entrée standard avec -.</translation>
    </message>
    <message>
        <source>Test whether a system answers; exits 3 when it does not.</source>
        <translation>Tester si un système répond&#x202f;; finit avec 3 sinon.</translation>
    </message>
    <message>
        <source>Forget a system&apos;s settings and credential.</source>
        <translation>Oublier les réglages et l’identifiant d’un système.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Réservé jusqu’à</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>There are no such numbers.</source>
        <translation>Il n’y a pas de tels numéros.</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>À commander</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Sait faire</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Telnyx has no such number now.</source>
        <translation>Telnyx n’a pas de tel numéro en ce moment.</translation>
    </message>
    <message>
        <source>%1 is held for %2 for %3.</source>
        <translation>%1 est réservé pour %2 pendant %3.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 est approuvé.</translation>
    </message>
    <message>
        <source>%1 is released.</source>
        <translation>%1 est libéré.</translation>
    </message>
    <message>
        <source>%1 belongs to nobody now.</source>
        <translation>%1 n’appartient plus à personne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no coverage.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couverture.</translation>
    </message>
    <message>
        <source>Use national or regional.</source>
        <translation>Utilisez national ou regional.</translation>
    </message>
    <message>
        <source>No free number suits. Search for one: occ number search</source>
        <translation>Aucun numéro libre ne convient. Cherchez-en un&#xa0;: occ number search</translation>
    </message>
    <message>
        <source>A phone number, or its ID in the inventory.</source>
        <translation>Un numéro de téléphone, ou son ID dans l’inventaire.</translation>
    </message>
    <message>
        <source>The onboarding it is for.</source>
        <translation>L’intégration à laquelle il est destiné.</translation>
    </message>
    <message>
        <source>The three digits after +1.</source>
        <translation>Les trois chiffres après +1.</translation>
    </message>
    <message>
        <source>List the numbers of the inventory.</source>
        <translation>Lister les numéros de l’inventaire.</translation>
    </message>
    <message>
        <source>Only those of this pool.</source>
        <translation>Seulement ceux de ce groupe.</translation>
    </message>
    <message>
        <source>Only those of this client.</source>
        <translation>Seulement ceux de ce client.</translation>
    </message>
    <message>
        <source>Only those with these digits, this client&apos;s name or this note.</source>
        <translation>Seulement ceux avec ces chiffres, le nom de ce client ou cette note.</translation>
    </message>
    <message>
        <source>Show a number and every hold on it.</source>
        <translation>Afficher un numéro et toutes ses réservations.</translation>
    </message>
    <message>
        <source>Search for numbers that Telnyx sells.</source>
        <translation>Chercher des numéros que vend Telnyx.</translation>
    </message>
    <message>
        <source>Local numbers instead of toll-free ones.</source>
        <translation>Des numéros locaux au lieu de numéros gratuits.</translation>
    </message>
    <message>
        <source>The digits after the area code begin like this.</source>
        <translation>Les chiffres après l’indicatif commencent ainsi.</translation>
    </message>
    <message>
        <source>These digits are in it.</source>
        <translation>Ces chiffres y figurent.</translation>
    </message>
    <message>
        <source>It ends like this.</source>
        <translation>Il finit ainsi.</translation>
    </message>
    <message>
        <source>At most so many; 20 when not given.</source>
        <translation>Au plus autant&#x202f;; 20 sinon.</translation>
    </message>
    <message>
        <source>Suggest numbers for a client, with reasons.</source>
        <translation>Proposer des numéros pour un client, avec les raisons.</translation>
    </message>
    <message>
        <source>Voice minutes expected a month.</source>
        <translation>Minutes de voix attendues par mois.</translation>
    </message>
    <message>
        <source>Where callers are.</source>
        <translation>Où sont les appelants.</translation>
    </message>
    <message>
        <source>Hold a number for 24 hours.</source>
        <translation>Réserver un numéro pendant 24 heures.</translation>
    </message>
    <message>
        <source>Say that the client wants it.</source>
        <translation>Dire que le client le veut.</translation>
    </message>
    <message>
        <source>Let a held number go, or give back one that was ordered.</source>
        <translation>Lâcher un numéro réservé, ou rendre un numéro commandé.</translation>
    </message>
    <message>
        <source>Give a number to a client.</source>
        <translation>Donner un numéro à un client.</translation>
    </message>
    <message>
        <source>Take a number away from a client.</source>
        <translation>Retirer un numéro à un client.</translation>
    </message>
    <message>
        <source>%1 onboardings, %2 to %3</source>
        <translation>%1 intégrations, de %2 à %3</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>En réalité</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Comme réglé</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Not known for sure: %1 (%2)</source>
        <translation>Pas certain&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no threshold.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un seuil.</translation>
    </message>
    <message>
        <source>Write it as rule=number: non-responsive=36</source>
        <translation>Écrivez-le règle=nombre&#xa0;: non-responsive=36</translation>
    </message>
    <message>
        <source>Play the past again with other thresholds; writes nothing.</source>
        <translation>Rejouer le passé avec d’autres seuils&#x202f;; n’écrit rien.</translation>
    </message>
    <message>
        <source>From when; 30 days before the end when not given.</source>
        <translation>À partir de quand&#x202f;; 30 jours avant la fin sinon.</translation>
    </message>
    <message>
        <source>Until when; now when not given.</source>
        <translation>Jusqu’à quand&#x202f;; maintenant sinon.</translation>
    </message>
    <message>
        <source>Try this threshold: non-responsive=36; lead and executive are the ladder&apos;s hours.</source>
        <translation>Essayer ce seuil&#xa0;: non-responsive=36&#x202f;; lead et executive sont les heures de l’escalade.</translation>
    </message>
    <message>
        <source>Stopped after %1 requests.</source>
        <translation>Arrêté après %1 requêtes.</translation>
    </message>
    <message>
        <source>Answer the HTTP API and webhooks, and tick each minute, until it is told to end.</source>
        <translation>Répondre à l’API HTTP et aux webhooks, et faire un tick chaque minute, jusqu’à ce qu’on l’arrête.</translation>
    </message>
    <message>
        <source>Where to listen; 127.0.0.1:8765 unless given. Port 0: any free one.</source>
        <translation>Où écouter&#x202f;; 127.0.0.1:8765 sinon. Port 0&#xa0;: n’importe lequel de libre.</translation>
    </message>
    <message>
        <source>Listen on an address that other machines can reach.</source>
        <translation>Écouter à une adresse que d’autres machines atteignent.</translation>
    </message>
    <message>
        <source>Only answer; something else ticks.</source>
        <translation>Seulement répondre&#x202f;; autre chose fait le tick.</translation>
    </message>
    <message>
        <source>The system gives no pair of sockets.</source>
        <translation>Le système ne donne pas de paire de sockets.</translation>
    </message>
    <message>
        <source>%1 webhooks worked on.</source>
        <translation>%1 webhooks traités.</translation>
    </message>
    <message>
        <source>%1
Keep it now: it is not shown again.</source>
        <translation>%1
Gardez-le maintenant&#xa0;: il n’est plus montré ensuite.</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>There are no tokens. Make one with: occ token create</source>
        <translation>Il n’y a pas de jetons. Créez-en un avec&#xa0;: occ token create</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 est révoqué.</translation>
    </message>
    <message>
        <source>Make a token for a program that uses the HTTP API; shows it once.</source>
        <translation>Créer un jeton pour un programme qui utilise l’API HTTP&#x202f;; montré une seule fois.</translation>
    </message>
    <message>
        <source>The program that uses it.</source>
        <translation>Le programme qui l’utilise.</translation>
    </message>
    <message>
        <source>What it may do.</source>
        <translation>Ce qu’il a le droit de faire.</translation>
    </message>
    <message>
        <source>Whom it acts as; without it the local user.</source>
        <translation>Au nom de qui il agit&#x202f;; l’utilisateur local sinon.</translation>
    </message>
    <message>
        <source>When it stops being valid; never unless given.</source>
        <translation>Quand il cesse d’être valable&#x202f;; jamais sinon.</translation>
    </message>
    <message>
        <source>List the tokens, without their secrets.</source>
        <translation>Lister les jetons, sans leurs secrets.</translation>
    </message>
    <message>
        <source>Make a token worthless at once.</source>
        <translation>Rendre un jeton sans valeur aussitôt.</translation>
    </message>
    <message>
        <source>Its number, name or beginning.</source>
        <translation>Son numéro, son nom ou son début.</translation>
    </message>
    <message>
        <source>Webhooks signed with this key are believed.</source>
        <translation>Les webhooks signés avec cette clé sont crus.</translation>
    </message>
    <message>
        <source>Webhooks signed with this key are refused.</source>
        <translation>Les webhooks signés avec cette clé sont refusés.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>No key is set. Copy it from the Telnyx portal: occ webhook add-key KEY</source>
        <translation>Aucune clé n’est définie. Copiez-la du portail Telnyx&#xa0;: occ webhook add-key KEY</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Souci</translation>
    </message>
    <message>
        <source>No webhook came in.</source>
        <translation>Aucun webhook n’est arrivé.</translation>
    </message>
    <message>
        <source>It is worked on with the next tick.</source>
        <translation>Il est traité au prochain tick.</translation>
    </message>
    <message>
        <source>Believe webhooks that are signed with a key of the Telnyx portal.</source>
        <translation>Croire les webhooks signés avec une clé du portail Telnyx.</translation>
    </message>
    <message>
        <source>The account&apos;s public key.</source>
        <translation>La clé publique du compte.</translation>
    </message>
    <message>
        <source>Stop believing a key.</source>
        <translation>Ne plus croire une clé.</translation>
    </message>
    <message>
        <source>The public key.</source>
        <translation>La clé publique.</translation>
    </message>
    <message>
        <source>List the keys.</source>
        <translation>Lister les clés.</translation>
    </message>
    <message>
        <source>List the newest webhooks that came in, and what became of them.</source>
        <translation>Lister les derniers webhooks arrivés et ce qu’ils sont devenus.</translation>
    </message>
    <message>
        <source>Have a webhook worked on again.</source>
        <translation>Traiter un webhook à nouveau.</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>Son numéro.</translation>
    </message>
    <message>
        <source>Telnyx is reached at %1, for %2.</source>
        <translation>Telnyx est joint à %1, pour %2.</translation>
    </message>
    <message>
        <source>Whose account; the connection&apos;s when not given.</source>
        <translation>À qui est le compte&#x202f;; celui de la connexion si rien n’est donné.</translation>
    </message>
    <message>
        <source>Say where Telnyx is and whether it counts; without options, see it.</source>
        <translation>Dire où est Telnyx et s’il compte&#x202f;; sans option, le voir.</translation>
    </message>
    <message>
        <source>Production orders and costs; without it only Telnyx&apos;s own address is production.</source>
        <translation>La production commande et coûte&#x202f;; sans elle, seule l’adresse de Telnyx même est production.</translation>
    </message>
    <message>
        <source>The call flow rings no &quot;%1&quot;.</source>
        <translation>Le scénario d’appel n’appelle aucun « %1 ».</translation>
    </message>
    <message>
        <source>It rings: %1.</source>
        <translation>Il appelle : %1.</translation>
    </message>
    <message>
        <source>The call flow rings nobody by name.</source>
        <translation>Le scénario d’appel n’appelle personne par un nom.</translation>
    </message>
    <message>
        <source>Say who rings behind the names of a client&apos;s call flow; without --set, see it.</source>
        <translation>Dire qui sonne derrière les noms du scénario d’appel d’un client ; sans --set, le voir.</translation>
    </message>
    <message>
        <source>The client&apos;s call flow.</source>
        <translation>Le scénario d’appel du client.</translation>
    </message>
    <message>
        <source>A number or SIP address; empty takes it away.</source>
        <translation>Un numéro ou une adresse SIP ; vide l’enlève.</translation>
    </message>
</context>
<context>
    <name>clients</name>
    <message>
        <source>The client&apos;s name is missing.</source>
        <translation>Il manque le nom du client.</translation>
    </message>
    <message>
        <source>Give its legal business name.</source>
        <translation>Donnez sa raison sociale.</translation>
    </message>
    <message>
        <source>The client&apos;s name is longer than 300 characters.</source>
        <translation>Le nom du client dépasse 300 caractères.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an industry.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un secteur.</translation>
    </message>
    <message>
        <source>Use healthcare, legal, fleet or general.</source>
        <translation>Utilisez healthcare, legal, fleet ou general.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Write it as name@company.com.</source>
        <translation>Écrivez-la ainsi&#xa0;: nom@entreprise.com.</translation>
    </message>
    <message>
        <source>A client cannot have fewer than 0 employees.</source>
        <translation>Un client ne peut pas avoir moins de 0 employé.</translation>
    </message>
    <message>
        <source>Give the number of people.</source>
        <translation>Donnez le nombre de personnes.</translation>
    </message>
    <message>
        <source>There is a client %1 already.</source>
        <translation>Il existe déjà un client %1.</translation>
    </message>
    <message>
        <source>Use that one, or give a name that tells them apart.</source>
        <translation>Utilisez celui-là, ou donnez un nom qui les distingue.</translation>
    </message>
    <message>
        <source>Client %1 added</source>
        <translation>Client %1 ajouté</translation>
    </message>
    <message>
        <source>Give a name that tells them apart.</source>
        <translation>Donnez un nom qui les distingue.</translation>
    </message>
    <message>
        <source>Client %1 changed</source>
        <translation>Client %1 modifié</translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation>Le client %1 n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ client list</source>
        <translation>Pour les voir&#xa0;: occ client list</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>There is no client &quot;%1&quot;.</source>
        <translation>Le client «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>A contact needs a name or an e-mail address.</source>
        <translation>Un contact doit avoir un nom ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Donnez l’un des deux.</translation>
    </message>
    <message>
        <source>Contact %1 added to %2</source>
        <translation>Contact %1 ajouté à %2</translation>
    </message>
    <message>
        <source>There is no contact to add.</source>
        <translation>Il n’y a aucun contact à ajouter.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>%1 contacts added to %2</source>
        <translation>%1 contacts ajoutés à %2</translation>
    </message>
</context>
<context>
    <name>compliance</name>
    <message>
        <source>There is no client %1.</source>
        <translation>Le client %1 n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ client list</source>
        <translation>Pour les voir&#xa0;: occ client list</translation>
    </message>
    <message>
        <source>There is no onboarding %1.</source>
        <translation>L’intégration %1 n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ onboarding list</source>
        <translation>Pour les voir&#xa0;: occ onboarding list</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Calls must not be recorded</source>
        <translation>Les appels ne doivent pas être enregistrés</translation>
    </message>
    <message>
        <source>Calls have to be recorded</source>
        <translation>Les appels doivent être enregistrés</translation>
    </message>
    <message>
        <source>Calls may be recorded with consent</source>
        <translation>Les appels peuvent être enregistrés avec consentement</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a link to it, or the name of a file.</source>
        <translation>Donnez un lien, ou le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Give the name of the file and where it is kept, or a link to it.</source>
        <translation>Donnez le nom du fichier et où il est conservé, ou un lien.</translation>
    </message>
    <message>
        <source>Write down how it is met.</source>
        <translation>Écrivez comment il est rempli.</translation>
    </message>
    <message>
        <source>More than %1 characters are too long.</source>
        <translation>Plus de %1 caractères, c’est trop long.</translation>
    </message>
    <message>
        <source>Keep the document elsewhere and give a link to it.</source>
        <translation>Conservez le document ailleurs et donnez un lien.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of evidence.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une sorte de preuve.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a link.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un lien.</translation>
    </message>
    <message>
        <source>Write it as https://company.example/document.</source>
        <translation>Écrivez-le comme https://company.example/document.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a control.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état d’un contrôle.</translation>
    </message>
    <message>
        <source>“%1” cannot be left out without a reason.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écarté sans motif.</translation>
    </message>
    <message>
        <source>Say why it does not apply to %1.</source>
        <translation>Dites pourquoi cela ne s’applique pas à %1.</translation>
    </message>
    <message>
        <source>“%1” is not met without evidence.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas rempli sans preuve.</translation>
    </message>
    <message>
        <source>A note is not enough for “%1”.</source>
        <translation>Une note ne suffit pas pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no control &quot;%2&quot;.</source>
        <translation>%1 n’a pas de contrôle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The pack &quot;%1&quot; does not apply to %2.</source>
        <translation>Le pack «&#xa0;%1&#xa0;» ne s’applique pas à %2.</translation>
    </message>
    <message>
        <source>Those that do: %1.</source>
        <translation>Ceux qui s’appliquent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: nobody in particular sees to “%2” for %3</source>
        <translation>%1&#xa0;: personne en particulier ne s’occupe de «&#xa0;%2&#xa0;» pour %3</translation>
    </message>
    <message>
        <source>%1: %4 sees to “%2” for %3</source>
        <translation>%1&#xa0;: %4 s’occupe de «&#xa0;%2&#xa0;» pour %3</translation>
    </message>
    <message>
        <source>%1: evidence of “%2” changed for %3</source>
        <translation>%1&#xa0;: preuve de «&#xa0;%2&#xa0;» changée pour %3</translation>
    </message>
    <message>
        <source>%1: “%2” met for %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» rempli pour %3</translation>
    </message>
    <message>
        <source>%1: “%2” open again for %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» à nouveau ouvert pour %3</translation>
    </message>
    <message>
        <source>%1: “%2” does not apply to %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne s’applique pas à %3</translation>
    </message>
    <message>
        <source>Nobody in this workspace has the e-mail %1.</source>
        <translation>Personne dans cet espace de travail n’a l’e-mail %1.</translation>
    </message>
    <message>
        <source>See who is in it with: occ person list</source>
        <translation>Voyez qui en fait partie avec&#xa0;: occ person list</translation>
    </message>
    <message>
        <source>“%1” is open: there is nothing to review.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert&#xa0;: rien à réexaminer.</translation>
    </message>
    <message>
        <source>Give its evidence first.</source>
        <translation>Donnez d’abord sa preuve.</translation>
    </message>
    <message>
        <source>%1: “%2” reviewed for %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» réexaminé pour %3</translation>
    </message>
    <message>
        <source>%1 applies to %2 already.</source>
        <translation>%1 s’applique déjà à %2.</translation>
    </message>
    <message>
        <source>There is no compliance pack &quot;%1&quot;.</source>
        <translation>Le pack de conformité «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>%1 applies to %2</source>
        <translation>%1 s’applique à %2</translation>
    </message>
    <message>
        <source>%1 cannot be left out without a reason.</source>
        <translation>%1 ne peut pas être écarté sans motif.</translation>
    </message>
    <message>
        <source>%1 left out for %2</source>
        <translation>%1 écarté pour %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rule for recording.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une règle d’enregistrement.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Only something stricter can be agreed on. Leave out the pack if it does not apply.</source>
        <translation>On ne peut convenir que de plus strict. Écartez le pack s’il ne s’applique pas.</translation>
    </message>
    <message>
        <source>%1 days is no length to keep data for.</source>
        <translation>%1 jours n’est pas une durée de conservation.</translation>
    </message>
    <message>
        <source>%1 wants call data kept for %2.</source>
        <translation>%1 veut que les données d’appel soient conservées %2.</translation>
    </message>
    <message>
        <source>Use %1 to %2 days.</source>
        <translation>Utilisez de %1 à %2 jours.</translation>
    </message>
    <message>
        <source>%1: %2; call data is kept for %3</source>
        <translation>%1&#xa0;: %2&#x202f;; les données d’appel sont conservées %3</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Working hours must open before they close.</source>
        <translation>Les heures de travail doivent commencer avant de finir.</translation>
    </message>
    <message>
        <source>Write them as 09:00 and 17:00.</source>
        <translation>Écrivez-les ainsi&#xa0;: 09:00 et 17:00.</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>Ce n’est pas une date avec heure.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-01T09:00.</source>
        <translation>Écrivez-la ainsi&#xa0;: 2026-03-01T09:00.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist in %3: summer time skips %4 minutes there.</source>
        <translation>%1 %2 n’existe pas dans %3&#xa0;: l’heure d’été y saute %4 minutes.</translation>
    </message>
    <message>
        <source>Use %1, or write the offset from UTC.</source>
        <translation>Utilisez %1, ou écrivez le décalage par rapport à UTC.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date or time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une date ni une heure.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-01, 2026-03-01T09:00 or 2026-03-01T09:00:00Z.</source>
        <translation>Écrivez-la ainsi&#xa0;: 2026-03-01, 2026-03-01T09:00 ou 2026-03-01T09:00:00Z.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Use an IANA name such as America/New_York or UTC.</source>
        <translation>Utilisez un nom IANA, par exemple America/New_York ou UTC.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
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
        <translation>Le nom «&#xa0;%1&#xa0;» ne contient ni lettre ni chiffre. Donnez le nom de l’entreprise.</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la même adresse e-mail</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>le même numéro de téléphone</translation>
    </message>
    <message>
        <source>The contact names no client. Fill the column, or map another one.</source>
        <translation>Le contact ne nomme aucun client. Remplissez la colonne ou associez-en une autre.</translation>
    </message>
    <message>
        <source>This contact is in the file twice with different details. Keep one of them.</source>
        <translation>Ce contact figure deux fois dans le fichier avec des détails différents. Gardez-en un.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In which order are the dates written (%1)?</source>
        <translation>Dans quel ordre les dates sont-elles écrites (%1)&#xa0;?</translation>
    </message>
    <message>
        <source>Is the decimal mark a point or a comma (%1)?</source>
        <translation>Le signe décimal est-il un point ou une virgule (%1)&#xa0;?</translation>
    </message>
    <message>
        <source>Which stage is &quot;%1&quot;?</source>
        <translation>Quelle étape est «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>These industries become &quot;general&quot; and are kept as text: %1.</source>
        <translation>Ces secteurs deviennent &quot;general&quot; et sont conservés comme texte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds more than %2 words that are no stage. Map another column.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» contient plus de %2 mots qui ne sont pas des étapes. Associez une autre colonne.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has %2 cells that look like &quot;nothing chosen&quot;. Add the word to the blank words if it is one.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» a %2 cellules qui ressemblent à «&#xa0;rien de choisi&#xa0;». Si c’est le cas, ajoutez le mot aux mots vides.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one ASCII character.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un caractère ASCII unique.</translation>
    </message>
    <message>
        <source>Use comma, semicolon, tab, bar, none or a single character.</source>
        <translation>Utilisez comma, semicolon, tab, bar, none ou un seul caractère.</translation>
    </message>
    <message>
        <source>The separator, the quote and the escape must be three different ASCII characters, and no line break.</source>
        <translation>Le séparateur, le guillemet et l’échappement doivent être trois caractères ASCII différents, sans saut de ligne.</translation>
    </message>
    <message>
        <source>Use a comma, semicolon, tab or bar between cells and a double quote around them.</source>
        <translation>Utilisez une virgule, un point-virgule, une tabulation ou une barre entre les cellules, et un guillemet double autour.</translation>
    </message>
    <message>
        <source>Unterminated quote starting at line %1.</source>
        <translation>Guillemet non fermé qui commence à la ligne %1.</translation>
    </message>
    <message>
        <source>Close the quote there, or export the file again: it may be half-written.</source>
        <translation>Fermez-le à cet endroit, ou exportez à nouveau le fichier&#xa0;: il est peut-être écrit à moitié.</translation>
    </message>
    <message>
        <source>Text follows a closing quote in line %1.</source>
        <translation>Du texte suit un guillemet fermant à la ligne %1.</translation>
    </message>
    <message>
        <source>Write quotes inside a quoted cell twice (&quot;&quot;), or export the file again.</source>
        <translation>Doublez les guillemets dans une cellule entre guillemets (&quot;&quot;), ou exportez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Line %1 has a NUL byte at offset %2: this is not plain text.</source>
        <translation>La ligne %1 contient un octet NUL à la position %2&#xa0;: ce n’est pas du texte brut.</translation>
    </message>
    <message>
        <source>Export the file again as CSV in UTF-8.</source>
        <translation>Exportez à nouveau le fichier en CSV et en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 has bytes at offset %2 that are not %3.</source>
        <translation>La ligne %1 contient, à la position %2, des octets qui ne sont pas du %3.</translation>
    </message>
    <message>
        <source>Name the encoding the file really has, or save it as UTF-8.</source>
        <translation>Indiquez le codage réel du fichier, ou enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Check the separator and the line ends of the file.</source>
        <translation>Vérifiez le séparateur et les fins de ligne du fichier.</translation>
    </message>
    <message>
        <source>The record at line %1 is longer than %2 bytes.</source>
        <translation>L’enregistrement de la ligne %1 dépasse %2 octets.</translation>
    </message>
    <message>
        <source>The record at line %1 has more than %2 cells.</source>
        <translation>L’enregistrement de la ligne %1 a plus de %2 cellules.</translation>
    </message>
    <message>
        <source>The file cannot be read any further than line %1.</source>
        <translation>Le fichier ne peut pas être lu au-delà de la ligne %1.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, then try again.</source>
        <translation>Vérifiez le disque ou la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is %1, not CSV.</source>
        <translation>Le fichier est %1, pas un CSV.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and export it as CSV.</source>
        <translation>Ouvrez-le dans son programme d’origine et exportez-le en CSV.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The file is not UTF-8. Which encoding is it: %1?</source>
        <translation>Le fichier n’est pas en UTF-8. Quel est son codage&#xa0;: %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 (%2 columns)</source>
        <translation>%1 (%2 colonnes)</translation>
    </message>
    <message>
        <source>Which character parts the cells: %1?</source>
        <translation>Quel caractère sépare les cellules&#xa0;: %1&#xa0;?</translation>
    </message>
    <message>
        <source>Line %1 holds only &quot;%2&quot;. Does the table start in line %3?</source>
        <translation>La ligne %1 ne contient que «&#xa0;%2&#xa0;». Le tableau commence-t-il à la ligne %3&#xa0;?</translation>
    </message>
    <message>
        <source>Does line %1 name the columns (%2)?</source>
        <translation>La ligne %1 nomme-t-elle les colonnes (%2)&#xa0;?</translation>
    </message>
    <message>
        <source>These columns have no name and are called by their letter: %1.</source>
        <translation>Ces colonnes n’ont pas de nom et sont désignées par leur lettre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file holds no row with anything in it.</source>
        <translation>Le fichier n’a aucune ligne remplie.</translation>
    </message>
    <message>
        <source>The file mixes kinds of line ends.</source>
        <translation>Le fichier mélange plusieurs fins de ligne.</translation>
    </message>
    <message>
        <source>The file cannot be read twice.</source>
        <translation>Le fichier ne peut pas être lu deux fois.</translation>
    </message>
    <message>
        <source>Save it to the disk first.</source>
        <translation>Enregistrez-le d’abord sur le disque.</translation>
    </message>
    <message>
        <source>Only a file can be examined.</source>
        <translation>Seul un fichier peut être examiné.</translation>
    </message>
    <message>
        <source>Save the data to a file first.</source>
        <translation>Enregistrez d’abord les données dans un fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written without quotes.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit sans guillemets.</translation>
    </message>
    <message>
        <source>Choose a format with quotes.</source>
        <translation>Choisissez un format avec guillemets.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions, then try again.</source>
        <translation>Vérifiez la place libre et les autorisations, puis réessayez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an order of dates.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ordre de date.</translation>
    </message>
    <message>
        <source>Use ymd, dmy or mdy.</source>
        <translation>Utilisez ymd, dmy ou mdy.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-01 or 2026-03-01T09:00:00Z.</source>
        <translation>Écrivez-la ainsi&#xa0;: 2026-03-01 ou 2026-03-01T09:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be %2.</source>
        <translation>«&#xa0;%1&#xa0;» peut être %2.</translation>
    </message>
    <message>
        <source>Say the order of the dates: ymd, dmy or mdy.</source>
        <translation>Indiquez l’ordre des dates&#xa0;: ymd, dmy ou mdy.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the calendar in the order %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour du calendrier dans l’ordre %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the calendar.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour du calendrier.</translation>
    </message>
    <message>
        <source>Correct the day or the month.</source>
        <translation>Corrigez le jour ou le mois.</translation>
    </message>
    <message>
        <source>It could be %1.</source>
        <translation>Ce pourrait être %1.</translation>
    </message>
    <message>
        <source>line %1: %2 may be %3</source>
        <translation>ligne %1&#xa0;: %2 peut être %3</translation>
    </message>
    <message>
        <source>line %1: %2 cannot be %3</source>
        <translation>ligne %1&#xa0;: %2 ne peut pas être %3</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not supported.</source>
        <translation>Le codage «&#xa0;%1&#xa0;» n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Use UTF-8, UTF-16LE, UTF-16BE, windows-1252 or an ISO-8859 name, or save the file as UTF-8.</source>
        <translation>Utilisez UTF-8, UTF-16LE, UTF-16BE, windows-1252 ou un nom ISO-8859, ou enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be imported.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être importé.</translation>
    </message>
    <message>
        <source>Use deals, clients, contacts, interactions or numbers.</source>
        <translation>Utilisez deals, clients, contacts, interactions ou numbers.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Engaged on</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Date de clôture</translation>
    </message>
    <message>
        <source>Industry as written</source>
        <translation>Secteur tel qu’écrit</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employés</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>External key</source>
        <translation>Clé externe</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Société mère</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Expects a reply</source>
        <translation>Attend une réponse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Row %1 of this file is about the same record (%2) and says something else. Keep one of them.</source>
        <translation>La ligne %1 de ce fichier porte sur le même enregistrement (%2) et dit autre chose. Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Check the path and who may read it.</source>
        <translation>Vérifiez le chemin et qui peut le lire.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>L’importation a été annulée&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 %2 imported from %3</source>
        <translation>Importation depuis %3&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The mapping needs a name.</source>
        <translation>La correspondance doit avoir un nom.</translation>
    </message>
    <message>
        <source>Import mapping %1 saved</source>
        <translation>Correspondance d’importation %1 enregistrée</translation>
    </message>
    <message>
        <source>There is no saved mapping &quot;%1&quot; for %2.</source>
        <translation>Aucune correspondance «&#xa0;%1&#xa0;» enregistrée pour %2.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il existe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The saved mapping is for %1, not for %2.</source>
        <translation>La correspondance enregistrée est pour %1, pas pour %2.</translation>
    </message>
    <message>
        <source>Choose another mapping.</source>
        <translation>Choisissez une autre correspondance.</translation>
    </message>
    <message>
        <source>%1 rows have fewer and %2 rows more cells than the %3 columns, from line %4 on.</source>
        <translation>%1 lignes ont moins de cellules et %2 lignes plus que les %3 colonnes, à partir de la ligne %4.</translation>
    </message>
    <message>
        <source>Line %1 has a quote inside a cell that is not quoted.</source>
        <translation>La ligne %1 contient un guillemet dans une cellule sans guillemets.</translation>
    </message>
    <message>
        <source>The file is truncated: it breaks off in line %1. Export it again.</source>
        <translation>Le fichier est tronqué&#xa0;: il s’arrête à la ligne %1. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Which column is the field &quot;%1&quot;?</source>
        <translation>Quelle colonne est le champ «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>These columns are not imported: %1.</source>
        <translation>Ces colonnes ne sont pas importées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Add --date-order with one of: %1.</source>
        <translation>Ajoutez --date-order avec l’une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Add --map &quot;%1=COLUMN&quot; with one of: %2.</source>
        <translation>Ajoutez --map &quot;%1=COLUMN&quot; avec l’une de ces colonnes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add --map &quot;%1=STAGE&quot; with one of: %2.</source>
        <translation>Ajoutez --map &quot;%1=STAGE&quot; avec l’une de ces étapes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add --%1 with one of: %2.</source>
        <translation>Ajoutez --%1 avec l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be opened: %2.</source>
        <translation>Impossible d’ouvrir le fichier «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check its name and your permissions.</source>
        <translation>Vérifiez son nom et vos autorisations.</translation>
    </message>
    <message>
        <source>There is no client &quot;%1&quot;. Import the clients first, or correct the name.</source>
        <translation>Le client «&#xa0;%1&#xa0;» n’existe pas. Importez d’abord les clients, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>%1 is in the future. Give the moment it happened.</source>
        <translation>%1 est dans le futur. Donnez le moment où cela s’est produit.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; in %2.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’existe pas dans %2.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a stage.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une étape.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a mapping.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une correspondance.</translation>
    </message>
    <message>
        <source>Write it as field=column,field2=&quot;column, with comma&quot;.</source>
        <translation>Écrivez-la ainsi&#xa0;: field=column,field2=&quot;column, with comma&quot;.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; in the file.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’existe pas dans le fichier.</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>Les colonnes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The saved mapping&apos;s &quot;%1&quot; is not %2.</source>
        <translation>Dans la correspondance enregistrée, «&#xa0;%1&#xa0;» n’est pas %2.</translation>
    </message>
    <message>
        <source>Correct it, or map the columns again.</source>
        <translation>Corrigez-la, ou associez à nouveau les colonnes.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a whole number, zero or more</source>
        <translation>un nombre entier, zéro ou plus</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a known key</source>
        <translation>une clé connue</translation>
    </message>
    <message>
        <source>a number from 0 to 3</source>
        <translation>un nombre de 0 à 3</translation>
    </message>
    <message>
        <source>a field of %1</source>
        <translation>un champ de %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decimal mark.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un signe décimal.</translation>
    </message>
    <message>
        <source>Use point or comma.</source>
        <translation>Utilisez point ou comma.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a percentage, not an amount.</source>
        <translation>«&#xa0;%1&#xa0;» est un pourcentage, pas un montant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Write it as 1234.50.</source>
        <translation>Écrivez-le ainsi&#xa0;: 1234.50.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 decimals.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de %2 décimales.</translation>
    </message>
    <message>
        <source>Round it in the file first.</source>
        <translation>Arrondissez-le d’abord dans le fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Vérifiez le nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may have a decimal point or a decimal comma.</source>
        <translation>«&#xa0;%1&#xa0;» peut avoir un point décimal ou une virgule décimale.</translation>
    </message>
    <message>
        <source>Say which: point or comma.</source>
        <translation>Indiquez lequel&#xa0;: point ou comma.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No column is mapped to the field &quot;%1&quot;, which %2 need.</source>
        <translation>Aucune colonne n’est associée au champ «&#xa0;%1&#xa0;», nécessaire pour %2.</translation>
    </message>
    <message>
        <source>Map one of the columns: %1.</source>
        <translation>Associez l’une des colonnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Deals need a key or a name, and no column is mapped to either.</source>
        <translation>Les opportunités doivent avoir une clé ou un nom, et aucune colonne n’y est associée.</translation>
    </message>
    <message>
        <source>A cell has a quote inside but is not quoted. Quote it and double the quotes inside.</source>
        <translation>Une cellule contient un guillemet sans être entre guillemets. Mettez-la entre guillemets et doublez ceux de l’intérieur.</translation>
    </message>
    <message>
        <source>The file breaks off in this row: it has %1 of %2 cells. Export it again.</source>
        <translation>Le fichier s’arrête dans cette ligne&#xa0;: elle a %1 cellules sur %2. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but there are %2 columns. Quote cells that hold the separator.</source>
        <translation>La ligne a %1 cellules, mais il y a %2 colonnes. Mettez entre guillemets les cellules qui contiennent le séparateur.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is empty. Fill it in.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» est vide. Remplissez-le.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>a ZIP archive or a workbook (.xlsx, .ods)</source>
        <translation>une archive ZIP ou un classeur (.xlsx, .ods)</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>une archive ZIP vide</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation>un ancien classeur Excel (.xls)</translation>
    </message>
    <message>
        <source>a gzip archive (.gz)</source>
        <translation>une archive gzip (.gz)</translation>
    </message>
    <message>
        <source>a bzip2 archive (.bz2)</source>
        <translation>une archive bzip2 (.bz2)</translation>
    </message>
    <message>
        <source>an xz archive (.xz)</source>
        <translation>une archive xz (.xz)</translation>
    </message>
    <message>
        <source>a 7-Zip archive (.7z)</source>
        <translation>une archive 7-Zip (.7z)</translation>
    </message>
    <message>
        <source>a Zstandard archive (.zst)</source>
        <translation>une archive Zstandard (.zst)</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>une base de données SQLite</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (.ods)</source>
        <translation>une feuille de calcul OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>un classeur Excel (.xlsx)</translation>
    </message>
    <message>
        <source>a ZIP archive or a workbook (.zip, .xlsx, .ods)</source>
        <translation>une archive ZIP ou un classeur (.zip, .xlsx, .ods)</translation>
    </message>
    <message>
        <source>Line %1 starts several tables side by side: %2.</source>
        <translation>La ligne %1 commence plusieurs tableaux côte à côte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Save each table as a file of its own, or delete the empty columns if it is one table.</source>
        <translation>Enregistrez chaque tableau dans son propre fichier ou, s’il n’y en a qu’un, supprimez les colonnes vides.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in columns %2</source>
        <translation>«&#xa0;%1&#xa0;» dans les colonnes %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; again in columns %2</source>
        <translation>«&#xa0;%1&#xa0;» encore dans les colonnes %2</translation>
    </message>
    <message>
        <source>Columns %1 and %2 are both called &quot;%3&quot;.</source>
        <translation>Les colonnes %1 et %2 s’appellent toutes deux «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Give one of them another name in the file.</source>
        <translation>Donnez un autre nom à l’une d’elles dans le fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas %2.</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse e-mail</translation>
    </message>
    <message>
        <source>Write it as name@example.com.</source>
        <translation>Écrivez-la ainsi&#xa0;: nom@exemple.com.</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>Write it as +1 800 596 3057.</source>
        <translation>Écrivez-le ainsi&#xa0;: +1 800 596 3057.</translation>
    </message>
    <message>
        <source>a complete phone number</source>
        <translation>un numéro de téléphone complet</translation>
    </message>
    <message>
        <source>Write it as +18005963057.</source>
        <translation>Écrivez-le ainsi&#xa0;: +18005963057.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Écrivez yes ou no.</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>une devise</translation>
    </message>
    <message>
        <source>Use its code, e.g. USD.</source>
        <translation>Utilisez son code, p. ex. USD.</translation>
    </message>
    <message>
        <source>a stage</source>
        <translation>une étape</translation>
    </message>
    <message>
        <source>Use one of %1, or map it: stage:%2=inquiry.</source>
        <translation>Utilisez l’une de %1, ou associez-la&#xa0;: stage:%2=inquiry.</translation>
    </message>
    <message>
        <source>a direction</source>
        <translation>un sens</translation>
    </message>
    <message>
        <source>Write in or out.</source>
        <translation>Écrivez in ou out.</translation>
    </message>
    <message>
        <source>zero or more</source>
        <translation>zéro ou plus</translation>
    </message>
    <message>
        <source>Correct the sign.</source>
        <translation>Corrigez le signe.</translation>
    </message>
    <message>
        <source>The amount &quot;%1&quot; is not in %2, which the row names as its currency. Correct one of them.</source>
        <translation>Le montant «&#xa0;%1&#xa0;» n’est pas en %2, la devise indiquée par la ligne. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The deal has neither a key nor a name. Fill one in.</source>
        <translation>L’opportunité n’a ni clé ni nom. Donnez l’un des deux.</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Coût mensuel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pool. Use one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un groupe. Utilisez l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>integrations</name>
    <message>
        <source>%1 holds characters it cannot have.</source>
        <translation>%1 contient des caractères interdits.</translation>
    </message>
    <message>
        <source>Write one line without braces.</source>
        <translation>Écrivez une ligne sans accolades.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address that may get a credential.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse à qui donner un identifiant.</translation>
    </message>
    <message>
        <source>Write it as https://company.example/api, without user and password.</source>
        <translation>Écrivez-la comme https://company.example/api, sans utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’un serveur.</translation>
    </message>
    <message>
        <source>Write it as company.example, without https:// and path.</source>
        <translation>Écrivez-le comme company.example, sans https:// ni chemin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one word.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un seul mot.</translation>
    </message>
    <message>
        <source>Use letters, digits, full stop, hyphen and underscore.</source>
        <translation>Utilisez lettres, chiffres, point, tiret et tiret bas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Write it as name@company.com.</source>
        <translation>Écrivez-la comme name@company.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation>N’écrivez que des chiffres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a path.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin.</translation>
    </message>
    <message>
        <source>Begin it with /, without spaces.</source>
        <translation>Commencez-le par /, sans espaces.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un choix.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;.</source>
        <translation>%1 n’a pas de réglage «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation>Le client %1 n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ client list</source>
        <translation>Pour les voir&#xa0;: occ client list</translation>
    </message>
    <message>
        <source>There is no system &quot;%1&quot;.</source>
        <translation>Le système «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>%1 set up for %2</source>
        <translation>%1 configuré pour %2</translation>
    </message>
    <message>
        <source>That is no credential.</source>
        <translation>Ce n’est pas un identifiant.</translation>
    </message>
    <message>
        <source>Paste it as one line, without line breaks.</source>
        <translation>Collez-le en une ligne, sans retour.</translation>
    </message>
    <message>
        <source>Credential of %1 entered for %2</source>
        <translation>Identifiant de %1 saisi pour %2</translation>
    </message>
    <message>
        <source>%1 is not set up for %2.</source>
        <translation>%1 n’est pas configuré pour %2.</translation>
    </message>
    <message>
        <source>%1 removed from %2</source>
        <translation>%1 retiré de %2</translation>
    </message>
    <message>
        <source>There is no server %1.</source>
        <translation>Le serveur %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Check the address for a typing error, and the network of this computer.</source>
        <translation>Vérifiez l’adresse (faute de frappe&#x202f;?) et le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 takes no connections at port %2.</source>
        <translation>%1 n’accepte pas de connexions sur le port %2.</translation>
    </message>
    <message>
        <source>Check the address; ask the client whether the server is running.</source>
        <translation>Vérifiez l’adresse&#x202f;; demandez au client si le serveur tourne.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about.</source>
        <translation>Aucune connexion chiffrée avec %1 n’a abouti.</translation>
    </message>
    <message>
        <source>Its certificate may be expired or for another name: ask the client’s IT.</source>
        <translation>Son certificat est peut-être expiré ou d’un autre nom&#xa0;: demandez à l’informatique du client.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>%1 n’a pas répondu en %2 secondes.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, ask the client’s IT whether this computer is let through their firewall.</source>
        <translation>Réessayez. Si cela persiste, demandez à l’informatique du client si leur pare-feu laisse passer cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 broke the connection off.</source>
        <translation>%1 a coupé la connexion.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The answer of %1 is far too long.</source>
        <translation>La réponse de %1 est beaucoup trop longue.</translation>
    </message>
    <message>
        <source>Check the address: it leads to something else than %1’s interface.</source>
        <translation>Vérifiez l’adresse&#xa0;: elle mène à autre chose que l’interface de %1.</translation>
    </message>
    <message>
        <source>%1 refused the credential (401).</source>
        <translation>%1 a refusé l’identifiant (401).</translation>
    </message>
    <message>
        <source>Enter a new credential (%1) and test again.</source>
        <translation>Saisissez un nouvel identifiant (%1) et testez à nouveau.</translation>
    </message>
    <message>
        <source>%1 knows the credential but does not let it read this (403).</source>
        <translation>%1 connaît l’identifiant mais ne le laisse pas lire ceci (403).</translation>
    </message>
    <message>
        <source>Ask the client to give it the right: %1.</source>
        <translation>Demandez au client de lui donner le droit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 sends us on (%2).</source>
        <translation>%1 nous renvoie ailleurs (%2).</translation>
    </message>
    <message>
        <source>%1 sends us on to %2 (%3).</source>
        <translation>%1 nous renvoie à %2 (%3).</translation>
    </message>
    <message>
        <source>The credential was not sent there. Use that address if it is the client’s.</source>
        <translation>L’identifiant n’y a pas été envoyé. Utilisez cette adresse si c’est celle du client.</translation>
    </message>
    <message>
        <source>There is nothing at this address of %1 (%2).</source>
        <translation>Il n’y a rien à cette adresse de %1 (%2).</translation>
    </message>
    <message>
        <source>Check the address and the names in the settings.</source>
        <translation>Vérifiez l’adresse et les noms dans les réglages.</translation>
    </message>
    <message>
        <source>%1 had too many requests (429).</source>
        <translation>%1 a reçu trop de requêtes (429).</translation>
    </message>
    <message>
        <source>Test again in some minutes.</source>
        <translation>Testez à nouveau dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2).</source>
        <translation>%1 a ses propres ennuis (%2).</translation>
    </message>
    <message>
        <source>Test again later; if it stays so, tell the client.</source>
        <translation>Testez plus tard&#x202f;; si cela persiste, dites-le au client.</translation>
    </message>
    <message>
        <source>%1 did not take the question (%2).</source>
        <translation>%1 n’a pas accepté la question (%2).</translation>
    </message>
    <message>
        <source>Check the address and the settings.</source>
        <translation>Vérifiez l’adresse et les réglages.</translation>
    </message>
    <message>
        <source>Sign-in: %1 refused client ID or secret.</source>
        <translation>Connexion&#xa0;: %1 a refusé l’ID client ou le secret.</translation>
    </message>
    <message>
        <source>Enter them again and test again.</source>
        <translation>Saisissez-les à nouveau et testez.</translation>
    </message>
    <message>
        <source>Sign-in: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign-in: %1 gave no token.</source>
        <translation>Connexion&#xa0;: %1 n’a pas donné de jeton.</translation>
    </message>
    <message>
        <source>Check the token address.</source>
        <translation>Vérifiez l’adresse du jeton.</translation>
    </message>
    <message>
        <source>The address of %1 is not one that may get a credential.</source>
        <translation>L’adresse de %1 ne peut pas recevoir d’identifiant.</translation>
    </message>
    <message>
        <source>Write it as https://company.example/api.</source>
        <translation>Écrivez-la comme https://company.example/api.</translation>
    </message>
    <message>
        <source>%1 works: %2.</source>
        <translation>%1 fonctionne&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be tested from here.</source>
        <translation>%1 ne peut pas être testé d’ici.</translation>
    </message>
    <message>
        <source>Test it by hand and note what came of it at the checklist’s item.</source>
        <translation>Testez-le à la main et notez le résultat sur la tâche de la liste.</translation>
    </message>
    <message>
        <source>%1 is not set up: %2.</source>
        <translation>%1 n’est pas configuré&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Fill that in and test again.</source>
        <translation>Complétez cela et testez à nouveau.</translation>
    </message>
    <message>
        <source>No credential was given for %1.</source>
        <translation>Aucun identifiant n’a été donné pour %1.</translation>
    </message>
    <message>
        <source>This computer does not keep the credential for %1.</source>
        <translation>Cet ordinateur ne garde pas l’identifiant de %1.</translation>
    </message>
    <message>
        <source>Enter the credential (%1) and test again.</source>
        <translation>Saisissez l’identifiant (%1) et testez à nouveau.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data.</source>
        <translation>%1 a répondu par une page web au lieu de données.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read as JSON.</source>
        <translation>La réponse de %1 ne se lit pas comme du JSON.</translation>
    </message>
    <message>
        <source>Check the settings and the credential of %1.</source>
        <translation>Vérifiez les réglages et l’identifiant de %1.</translation>
    </message>
</context>
<context>
    <name>messaging</name>
    <message>
        <source>The mail server %1 does not number its mails.</source>
        <translation>Le serveur de messagerie %1 ne numérote pas ses e-mails.</translation>
    </message>
    <message>
        <source>Ask who runs it.</source>
        <translation>Demandez à son administrateur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers and accepts the login of “%2”; %n mail(s) in %3.</source>
        <translation>
            <numerusform>%1 répond et accepte la connexion de «&#xa0;%2&#xa0;»&#xa0;; %Ln e-mail dans %3.</numerusform>
            <numerusform>%1 répond et accepte la connexion de «&#xa0;%2&#xa0;»&#xa0;; %Ln e-mails dans %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke.</source>
        <translation>La connexion au serveur de messagerie %1 a été coupée.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>%1 cannot check the password just now.</source>
        <translation>%1 ne peut pas vérifier le mot de passe pour l’instant.</translation>
    </message>
    <message>
        <source>The mail server %1 took too long to answer.</source>
        <translation>Le serveur de messagerie %1 a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>Reading was stopped because the program ends.</source>
        <translation>La lecture a été arrêtée, car le programme se termine.</translation>
    </message>
    <message>
        <source>The mail server %1 says no: %2</source>
        <translation>Le serveur de messagerie %1 refuse&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the folder&apos;s name in the mail settings.</source>
        <translation>Vérifiez le nom du dossier dans les paramètres de messagerie.</translation>
    </message>
    <message>
        <source>The mail server %1 answers what no mail server should.</source>
        <translation>Le serveur de messagerie %1 répond ce qu’aucun serveur de messagerie ne devrait répondre.</translation>
    </message>
    <message>
        <source>Check the server and the port in the mail settings.</source>
        <translation>Vérifiez le serveur et le port dans les paramètres de messagerie.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>Le trousseau du système ne répond pas.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked.</source>
        <translation>Le trousseau du système est verrouillé.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used.</source>
        <translation>Le trousseau du système ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Log in to a desktop that has one, or keep secrets in a sealed file.</source>
        <translation>Ouvrez une session sur un bureau qui en a un, ou conservez les secrets dans un fichier scellé.</translation>
    </message>
    <message>
        <source>“%1” is not a channel.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un canal.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A stored letter has no key.</source>
        <translation>Un message stocké n’a pas de clé.</translation>
    </message>
    <message>
        <source>There is no mail address.</source>
        <translation>Il n’y a pas d’adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter one, like anna@example.com.</source>
        <translation>Saisissez-en une, par exemple anna@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Write it like anna@example.com, without a name and without blanks.</source>
        <translation>Écrivez-la comme anna@example.com, sans nom ni espaces.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not to be trusted, so nothing was sent.</source>
        <translation>Le certificat de %1 n’est pas digne de confiance, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the mail settings. If the server is your own, give the file of its certificate there.</source>
        <translation>Vérifiez le nom du serveur dans les paramètres de messagerie. Si le serveur est le vôtre, indiquez-y le fichier de son certificat.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be used.</source>
        <translation>Le fichier des certificats de confiance ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Choose a PEM file in the mail settings, or none.</source>
        <translation>Choisissez un fichier PEM dans les paramètres de messagerie, ou aucun.</translation>
    </message>
    <message>
        <source>%1 offers no encryption on this port.</source>
        <translation>%1 n’offre aucun chiffrement sur ce port.</translation>
    </message>
    <message>
        <source>Try TLS and its port in the mail settings.</source>
        <translation>Essayez TLS et son port dans les paramètres de messagerie.</translation>
    </message>
    <message>
        <source>%1 does not speak this kind of encryption on this port.</source>
        <translation>%1 ne prend pas en charge ce type de chiffrement sur ce port.</translation>
    </message>
    <message>
        <source>Choose the other one of TLS and STARTTLS, or the other port, in the mail settings.</source>
        <translation>Choisissez l’autre option entre TLS et STARTTLS, ou l’autre port, dans les paramètres de messagerie.</translation>
    </message>
    <message>
        <source>The connection to %1 broke while encryption was agreed.</source>
        <translation>La connexion à %1 a été coupée pendant la négociation du chiffrement.</translation>
    </message>
    <message>
        <source>Sending was stopped because the program ends.</source>
        <translation>L’envoi a été arrêté, car le programme se termine.</translation>
    </message>
    <message>
        <source>The mail server %1 was not found.</source>
        <translation>Le serveur de messagerie %1 est introuvable.</translation>
    </message>
    <message>
        <source>This computer may be offline; it is tried again by itself. If the name is wrong, correct it in the mail settings.</source>
        <translation>Cet ordinateur est peut-être hors ligne&#xa0;; un nouvel essai se fait de lui-même. Si le nom est faux, corrigez-le dans les paramètres de messagerie.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer on port %2.</source>
        <translation>Le serveur de messagerie %1 ne répond pas sur le port %2.</translation>
    </message>
    <message>
        <source>It is tried again by itself. If that goes on, check the port in the mail settings.</source>
        <translation>Un nouvel essai se fait de lui-même. Si cela continue, vérifiez le port dans les paramètres de messagerie.</translation>
    </message>
    <message>
        <source>%1 did not accept the password of “%2”.</source>
        <translation>%1 n’a pas accepté le mot de passe de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the user and the password anew in the mail settings. Some services want a password made for this program.</source>
        <translation>Saisissez à nouveau l’utilisateur et le mot de passe dans les paramètres de messagerie. Certains services exigent un mot de passe créé pour ce programme.</translation>
    </message>
    <message>
        <source>%1 The letter had been handed over, but its receipt was not confirmed.</source>
        <translation>%1 Le message avait été remis au serveur, mais sa réception n’a pas été confirmée.</translation>
    </message>
    <message>
        <source>It is sent again under the same Message-ID, so that a mail program shows it once.</source>
        <translation>Il est envoyé à nouveau sous le même Message-ID, afin qu’un logiciel de messagerie ne l’affiche qu’une fois.</translation>
    </message>
    <message>
        <source>%1 does not take mail for %2: %3</source>
        <translation>%1 n’accepte pas d’e-mail pour %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Correct the address of the contact, then send again.</source>
        <translation>Corrigez l’adresse du contact, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>%1 does not let this sender send: %2</source>
        <translation>%1 n’autorise pas cet expéditeur à envoyer&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the sender&apos;s address and the login in the mail settings.</source>
        <translation>Vérifiez l’adresse de l’expéditeur et l’identification dans les paramètres de messagerie.</translation>
    </message>
    <message>
        <source>%1 did not take the letter to %2: %3</source>
        <translation>%1 n’a pas accepté le message pour %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Change the letter, or ask who runs the mail server.</source>
        <translation>Modifiez le message, ou demandez à l’administrateur du serveur de messagerie.</translation>
    </message>
    <message>
        <source>%1 does not want to talk to this computer: %2</source>
        <translation>%1 ne veut pas communiquer avec cet ordinateur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the mail settings, or ask who runs the mail server.</source>
        <translation>Vérifiez les paramètres de messagerie, ou demandez à l’administrateur du serveur de messagerie.</translation>
    </message>
    <message>
        <source>%1 asks to come back later: %2</source>
        <translation>%1 demande de revenir plus tard&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is not a way to encrypt.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mode de chiffrement.</translation>
    </message>
    <message>
        <source>Use one of: none, starttls, tls.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: none, starttls, tls.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Le port doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Mail servers mostly use 587 or 465 for sending and 993 for reading.</source>
        <translation>Les serveurs de messagerie utilisent le plus souvent 587 ou 465 pour l’envoi et 993 pour la lecture.</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is missing.</source>
        <translation>Il manque le nom du serveur de messagerie.</translation>
    </message>
    <message>
        <source>Enter it, like mail.example.com.</source>
        <translation>Saisissez-le, par exemple mail.example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a server&apos;s name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de serveur.</translation>
    </message>
    <message>
        <source>Enter only the name, like mail.example.com.</source>
        <translation>Saisissez seulement le nom, par exemple mail.example.com.</translation>
    </message>
    <message>
        <source>The password would travel to %1 in the open.</source>
        <translation>Le mot de passe serait transmis en clair à %1.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS.</source>
        <translation>Choisissez STARTTLS ou TLS.</translation>
    </message>
    <message>
        <source>The file of certificates “%1” cannot be read.</source>
        <translation>Le fichier de certificats «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Choose a PEM file, or leave it empty to trust what this computer trusts.</source>
        <translation>Choisissez un fichier PEM, ou laissez vide pour accepter les certificats que cet ordinateur accepte.</translation>
    </message>
    <message>
        <source>The sender&apos;s name holds a line end or doubled blanks.</source>
        <translation>Le nom de l’expéditeur contient une fin de ligne ou des espaces doubles.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <translation>Écrivez-le sur une seule ligne.</translation>
    </message>
    <message>
        <source>“%1” is not a domain.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un domaine.</translation>
    </message>
    <message>
        <source>Enter one like example.com, or leave it empty to use the sender&apos;s.</source>
        <translation>Saisissez-en un, par exemple example.com, ou laissez vide pour utiliser celui de l’expéditeur.</translation>
    </message>
    <message>
        <source>The user&apos;s name for the inbox is missing.</source>
        <translation>Il manque le nom d’utilisateur de la boîte de réception.</translation>
    </message>
    <message>
        <source>It is often the mail address.</source>
        <translation>C’est souvent l’adresse e-mail.</translation>
    </message>
    <message>
        <source>“%1” is not a folder&apos;s name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de dossier.</translation>
    </message>
    <message>
        <source>Use INBOX, or a folder as the mail program shows it.</source>
        <translation>Utilisez INBOX, ou un dossier tel que l’affiche le logiciel de messagerie.</translation>
    </message>
    <message>
        <source>The invite “%1” has no meeting.</source>
        <translation>L’invitation «&#xa0;%1&#xa0;» n’a pas de réunion.</translation>
    </message>
    <message>
        <source>The encryption library does not start.</source>
        <translation>La bibliothèque de chiffrement ne démarre pas.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the sealed file.</source>
        <translation>Il n’y a pas assez de mémoire pour ouvrir le fichier scellé.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The sealed file “%1” is damaged.</source>
        <translation>Le fichier scellé «&#xa0;%1&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or delete it and enter the secrets again.</source>
        <translation>Restaurez-le depuis une sauvegarde, ou supprimez-le et saisissez à nouveau les secrets.</translation>
    </message>
    <message>
        <source>The passphrase does not open the sealed file “%1”.</source>
        <translation>La phrase secrète n’ouvre pas le fichier scellé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the one it was made with.</source>
        <translation>Saisissez celle avec laquelle il a été créé.</translation>
    </message>
    <message>
        <source>The sealed file “%1” cannot be read.</source>
        <translation>Le fichier scellé «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Vérifiez qui peut le lire.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made.</source>
        <translation>Impossible de créer le dossier de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check who may write there.</source>
        <translation>Vérifiez qui peut y écrire.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”.</source>
        <translation>Un autre programme est en train d’écrire dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The sealed file “%1” cannot be written.</source>
        <translation>Le fichier scellé «&#xa0;%1&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Check who may write there and whether the disk is full.</source>
        <translation>Vérifiez qui peut y écrire et si le disque est plein.</translation>
    </message>
    <message>
        <source>There is no secret “%1”.</source>
        <translation>Le secret «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Enter it in the settings of its channel.</source>
        <translation>Saisissez-le dans les paramètres de son canal.</translation>
    </message>
    <message>
        <source>“%1” is not a secret&apos;s name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de secret.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits, “.”, “_” and “-”.</source>
        <translation>Utilisez des minuscules, des chiffres, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>The sealed file with the secrets needs its passphrase.</source>
        <translation>Le fichier scellé qui contient les secrets a besoin de sa phrase secrète.</translation>
    </message>
    <message>
        <source>There is no keychain here, so secrets go into a sealed file, which needs a passphrase.</source>
        <translation>Il n’y a pas de trousseau ici&#xa0;: les secrets vont donc dans un fichier scellé, qui a besoin d’une phrase secrète.</translation>
    </message>
    <message>
        <source>Set the environment variable OCC_PASSPHRASE, or enter it when asked.</source>
        <translation>Définissez la variable d’environnement OCC_PASSPHRASE, ou saisissez la phrase quand elle est demandée.</translation>
    </message>
    <message>
        <source>No place was named for the sealed file.</source>
        <translation>Aucun emplacement n’a été indiqué pour le fichier scellé.</translation>
    </message>
    <message>
        <source>The secret “%1” cannot be looked for: there is no keychain here.</source>
        <translation>Impossible de chercher le secret «&#xa0;%1&#xa0;»&#xa0;: il n’y a pas de trousseau ici.</translation>
    </message>
    <message>
        <source>Run this in the session that has the keychain, or enter the secret again.</source>
        <translation>Exécutez ceci dans la session qui a le trousseau, ou saisissez à nouveau le secret.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Le secret est vide.</translation>
    </message>
    <message>
        <source>Enter it.</source>
        <translation>Saisissez-le.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>the sealed file %1</source>
        <translation>le fichier scellé %1</translation>
    </message>
    <message>
        <source>Slack takes no messages for the moment.</source>
        <translation>Slack n’accepte pas de messages pour le moment.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Le programme réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The Slack app may not post messages.</source>
        <translation>L’application Slack n’a pas le droit de publier des messages.</translation>
    </message>
    <message>
        <source>Give it the permission “%1” in Slack&apos;s app settings, install it again and enter its new token.</source>
        <translation>Donnez-lui l’autorisation «&#xa0;%1&#xa0;» dans les paramètres d’application de Slack, réinstallez-la et saisissez son nouveau jeton.</translation>
    </message>
    <message>
        <source>Slack does not accept the token (%1).</source>
        <translation>Slack n’accepte pas le jeton (%1).</translation>
    </message>
    <message>
        <source>Enter the bot&apos;s token anew in the settings of Slack.</source>
        <translation>Saisissez à nouveau le jeton du bot dans les paramètres de Slack.</translation>
    </message>
    <message>
        <source>Slack shows the app no channel “%1”.</source>
        <translation>Slack ne montre à l’application aucun canal «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check its name and invite the app into the channel.</source>
        <translation>Vérifiez son nom et invitez l’application dans le canal.</translation>
    </message>
    <message>
        <source>Slack&apos;s channel “%1” is archived.</source>
        <translation>Le canal «&#xa0;%1&#xa0;» de Slack est archivé.</translation>
    </message>
    <message>
        <source>Choose another channel, or open it again in Slack.</source>
        <translation>Choisissez un autre canal, ou rouvrez-le dans Slack.</translation>
    </message>
    <message>
        <source>The app may not post to Slack&apos;s channel “%1”.</source>
        <translation>L’application n’a pas le droit de publier dans le canal «&#xa0;%1&#xa0;» de Slack.</translation>
    </message>
    <message>
        <source>Choose another channel, or ask Slack&apos;s administrator.</source>
        <translation>Choisissez un autre canal, ou adressez-vous à l’administrateur de Slack.</translation>
    </message>
    <message>
        <source>Slack does not take the message: it is too long or empty.</source>
        <translation>Slack ne prend pas le message&#xa0;: il est trop long ou vide.</translation>
    </message>
    <message>
        <source>Change its template.</source>
        <translation>Modifiez son modèle.</translation>
    </message>
    <message>
        <source>Slack refuses the message (%1).</source>
        <translation>Slack refuse le message (%1).</translation>
    </message>
    <message>
        <source>Look this word up in Slack&apos;s help on chat.postMessage.</source>
        <translation>Cherchez ce mot dans l’aide de Slack sur chat.postMessage.</translation>
    </message>
    <message>
        <source>There is no Slack at the address in the settings.</source>
        <translation>Il n’y a pas de Slack à l’adresse des paramètres.</translation>
    </message>
    <message>
        <source>Set it to https://slack.com/api.</source>
        <translation>Indiquez https://slack.com/api.</translation>
    </message>
    <message>
        <source>The address of Slack must begin with https://.</source>
        <translation>L’adresse de Slack doit commencer par https://.</translation>
    </message>
    <message>
        <source>This is not a bot&apos;s token.</source>
        <translation>Ce n’est pas le jeton d’un bot.</translation>
    </message>
    <message>
        <source>It begins with xoxb- and stands in Slack&apos;s app settings under “OAuth &amp; Permissions”.</source>
        <translation>Il commence par xoxb- et se trouve dans les paramètres de l’application Slack, sous «&#xa0;OAuth &amp; Permissions&#xa0;».</translation>
    </message>
    <message>
        <source>This is not the address of an incoming webhook of Slack.</source>
        <translation>Ce n’est pas l’adresse d’un webhook entrant de Slack.</translation>
    </message>
    <message>
        <source>It looks like https://hooks.slack.com/services/T…/B…/…; copy it from Slack&apos;s app settings under “Incoming Webhooks”.</source>
        <translation>Elle a la forme https://hooks.slack.com/services/T…/B…/…&#xa0;; copiez-la depuis les paramètres de l’application Slack, sous «&#xa0;Incoming Webhooks&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no way to reach Slack.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un moyen d’atteindre Slack.</translation>
    </message>
    <message>
        <source>Use webhook or bot.</source>
        <translation>Utilisez webhook ou bot.</translation>
    </message>
    <message>
        <source>The time limit must be longer than nothing.</source>
        <translation>Le délai doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>No channel of Slack is named.</source>
        <translation>Aucun canal de Slack n’est indiqué.</translation>
    </message>
    <message>
        <source>Name one in the automation or in the settings of Slack.</source>
        <translation>Indiquez-en un dans l’automatisation ou dans les paramètres de Slack.</translation>
    </message>
    <message>
        <source>The channel of Slack&apos;s webhook is archived.</source>
        <translation>Le canal du webhook de Slack est archivé.</translation>
    </message>
    <message>
        <source>Make a webhook for another channel and enter its address.</source>
        <translation>Créez un webhook pour un autre canal et saisissez son adresse.</translation>
    </message>
    <message>
        <source>Slack&apos;s webhook is dead (status %1).</source>
        <translation>Le webhook de Slack ne fonctionne plus (statut %1).</translation>
    </message>
    <message>
        <source>Make a new one in Slack&apos;s app settings and enter its address.</source>
        <translation>Créez-en un nouveau dans les paramètres de l’application Slack et saisissez son adresse.</translation>
    </message>
    <message>
        <source>of the webhook</source>
        <translation>du webhook</translation>
    </message>
    <message>
        <source>%1 has answered STOP and gets no text messages.</source>
        <translation>%1 a répondu STOP et ne reçoit pas de SMS.</translation>
    </message>
    <message>
        <source>Ask the contact to text START, or use another channel.</source>
        <translation>Demandez au contact d’envoyer START par SMS, ou utilisez un autre canal.</translation>
    </message>
    <message>
        <source>Telnyx cannot send to %1.</source>
        <translation>Telnyx ne peut pas envoyer à %1.</translation>
    </message>
    <message>
        <source>Check the contact&apos;s number.</source>
        <translation>Vérifiez le numéro du contact.</translation>
    </message>
    <message>
        <source>Text messages cannot reach %1.</source>
        <translation>Les SMS ne peuvent pas atteindre %1.</translation>
    </message>
    <message>
        <source>It may be a landline; use another number or channel.</source>
        <translation>C’est peut-être une ligne fixe&#xa0;; utilisez un autre numéro ou canal.</translation>
    </message>
    <message>
        <source>The messaging profile does not allow the country of %1.</source>
        <translation>Le profil de messagerie n’autorise pas le pays de %1.</translation>
    </message>
    <message>
        <source>Allow it in the profile at Telnyx.</source>
        <translation>Autorisez-le dans le profil, chez Telnyx.</translation>
    </message>
    <message>
        <source>The text message is empty.</source>
        <translation>Le SMS est vide.</translation>
    </message>
    <message>
        <source>The Telnyx account has no money left.</source>
        <translation>Le compte Telnyx n’a plus de crédit.</translation>
    </message>
    <message>
        <source>Add funds at Telnyx.</source>
        <translation>Ajoutez du crédit chez Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx does not send from “%1”.</source>
        <translation>Telnyx n’envoie pas depuis «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Enter a number of this account that can send text messages.</source>
        <translation>Indiquez un numéro de ce compte qui peut envoyer des SMS.</translation>
    </message>
    <message>
        <source>The messaging profile is switched off.</source>
        <translation>Le profil de messagerie est désactivé.</translation>
    </message>
    <message>
        <source>Switch it on at Telnyx.</source>
        <translation>Activez-le chez Telnyx.</translation>
    </message>
    <message>
        <source>The toll-free number is not yet verified for text messages.</source>
        <translation>Le numéro vert n’est pas encore vérifié pour les SMS.</translation>
    </message>
    <message>
        <source>Finish its verification, or send from another number meanwhile.</source>
        <translation>Terminez sa vérification, ou envoyez entre-temps depuis un autre numéro.</translation>
    </message>
    <message>
        <source>The messaging profile has reached its spending limit.</source>
        <translation>Le profil de messagerie a atteint sa limite de dépenses.</translation>
    </message>
    <message>
        <source>Raise the limit at Telnyx or wait until tomorrow.</source>
        <translation>Augmentez la limite chez Telnyx ou attendez demain.</translation>
    </message>
    <message>
        <source>Telnyx has no messaging profile with the id in the settings.</source>
        <translation>Telnyx n’a aucun profil de messagerie avec l’identifiant des paramètres.</translation>
    </message>
    <message>
        <source>Copy the id from Telnyx again, or leave it empty.</source>
        <translation>Copiez à nouveau l’identifiant depuis Telnyx, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>The Telnyx account is not active.</source>
        <translation>Le compte Telnyx n’est pas actif.</translation>
    </message>
    <message>
        <source>Look into it at Telnyx.</source>
        <translation>Voyez cela chez Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx takes no more messages for the moment.</source>
        <translation>Telnyx ne prend plus de messages pour le moment.</translation>
    </message>
    <message>
        <source>Telnyx does not accept the API key.</source>
        <translation>Telnyx n’accepte pas la clé API.</translation>
    </message>
    <message>
        <source>Enter it anew in the settings of text messages.</source>
        <translation>Saisissez-la à nouveau dans les paramètres des SMS.</translation>
    </message>
    <message>
        <source>The Telnyx account may not send this.</source>
        <translation>Le compte Telnyx n’a pas le droit d’envoyer cela.</translation>
    </message>
    <message>
        <source>Look into its permissions at Telnyx.</source>
        <translation>Vérifiez ses autorisations chez Telnyx.</translation>
    </message>
    <message>
        <source>There is no Telnyx at the address in the settings.</source>
        <translation>Il n’y a pas de Telnyx à l’adresse des paramètres.</translation>
    </message>
    <message>
        <source>Set it to https://api.telnyx.com/v2.</source>
        <translation>Indiquez https://api.telnyx.com/v2.</translation>
    </message>
    <message>
        <source>Telnyx refuses the message: %1.</source>
        <translation>Telnyx refuse le message&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Change what it names.</source>
        <translation>Modifiez ce qui y est signalé.</translation>
    </message>
    <message>
        <source>Telnyx could not send to %1.</source>
        <translation>Telnyx n’a pas pu envoyer à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n part(s)</source>
        <translation>
            <numerusform>%1, %Ln partie</numerusform>
            <numerusform>%1, %Ln parties</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of Telnyx must begin with https://.</source>
        <translation>L’adresse de Telnyx doit commencer par https://.</translation>
    </message>
    <message>
        <source>This is not an API key.</source>
        <translation>Ce n’est pas une clé API.</translation>
    </message>
    <message>
        <source>Copy it from Telnyx; it begins with KEY.</source>
        <translation>Copiez-la depuis Telnyx&#xa0;; elle commence par KEY.</translation>
    </message>
    <message>
        <source>Text messages need a number they come from.</source>
        <translation>Les SMS doivent avoir un numéro d’expéditeur.</translation>
    </message>
    <message>
        <source>Enter a number of the Telnyx account, or a messaging profile.</source>
        <translation>Indiquez un numéro du compte Telnyx, ou un profil de messagerie.</translation>
    </message>
    <message>
        <source>A sender&apos;s name needs a messaging profile.</source>
        <translation>Un nom d’expéditeur nécessite un profil de messagerie.</translation>
    </message>
    <message>
        <source>Enter the profile&apos;s id, or send from a number.</source>
        <translation>Indiquez l’identifiant du profil, ou envoyez depuis un numéro.</translation>
    </message>
    <message>
        <source>“%1” is not a number to send from.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro d’envoi possible.</translation>
    </message>
    <message>
        <source>Write it without spaces, as +13125550142.</source>
        <translation>Écrivez-le sans espaces, comme +13125550142.</translation>
    </message>
    <message>
        <source>A text message may have 1 to 10 parts.</source>
        <translation>Un SMS peut avoir de 1 à 10 parties.</translation>
    </message>
    <message>
        <source>The text message would be sent in %1 parts; at most %2 are allowed.</source>
        <translation>Le SMS serait envoyé en %1 parties&#xa0;; %2 au plus sont permises.</translation>
    </message>
    <message>
        <source>Shorten its template.</source>
        <translation>Raccourcissez son modèle.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number with its country.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone avec son pays.</translation>
    </message>
    <message>
        <source>Write it as +1 312 555 0142.</source>
        <translation>Écrivez-le ainsi&#xa0;: +1 312 555 0142.</translation>
    </message>
    <message>
        <source>“%1” cannot be a telephone number.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Check its digits; it is written as +1 312 555 0142.</source>
        <translation>Vérifiez ses chiffres&#xa0;; il s’écrit ainsi&#xa0;: +1 312 555 0142.</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>sans chiffrement</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>avec chiffrement</translation>
    </message>
    <message>
        <source>%1 answers, %2, and wants no login.</source>
        <translation>%1 répond, %2, et ne demande pas d’identification.</translation>
    </message>
    <message>
        <source>%1 answers, %2, and accepts the login of “%3”.</source>
        <translation>%1 répond, %2, et accepte l’identification de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>In Teams open Workflows, choose “Post to a channel when a webhook request is received”, let anyone trigger it, and enter its address here.</source>
        <translation>Dans Teams, ouvrez Workflows, choisissez «&#xa0;Post to a channel when a webhook request is received&#xa0;», laissez tout le monde le déclencher et saisissez ici son adresse.</translation>
    </message>
    <message>
        <source>The workflow of Teams is switched off or deleted.</source>
        <translation>Le flux de travail de Teams est désactivé ou supprimé.</translation>
    </message>
    <message>
        <source>Switch it on in Teams. If it is gone: %1</source>
        <translation>Activez-le dans Teams. S’il n’existe plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>The workflow of Teams does not let the program in.</source>
        <translation>Le flux de travail de Teams ne laisse pas entrer le programme.</translation>
    </message>
    <message>
        <source>Set “Who can trigger” to “Anyone”, and enter its whole address again, with everything after “sig=”.</source>
        <translation>Réglez «&#xa0;Who can trigger&#xa0;» sur «&#xa0;Anyone&#xa0;», et saisissez à nouveau son adresse entière, avec tout ce qui suit «&#xa0;sig=&#xa0;».</translation>
    </message>
    <message>
        <source>The workflow of Teams is gone.</source>
        <translation>Le flux de travail de Teams n’existe plus.</translation>
    </message>
    <message>
        <source>The message is too long for Teams.</source>
        <translation>Le message est trop long pour Teams.</translation>
    </message>
    <message>
        <source>The workflow of Teams expects something else than a card.</source>
        <translation>Le flux de travail de Teams attend autre chose qu’une carte.</translation>
    </message>
    <message>
        <source>Teams refuses the message (%1).</source>
        <translation>Teams refuse le message (%1).</translation>
    </message>
    <message>
        <source>Look into the run history of the workflow.</source>
        <translation>Voyez l’historique des exécutions du flux de travail.</translation>
    </message>
    <message>
        <source>This is the address of an Office 365 connector, which Microsoft has shut down.</source>
        <translation>C’est l’adresse d’un connecteur Office 365, que Microsoft a arrêté.</translation>
    </message>
    <message>
        <source>This is a workflow&apos;s address in its old form, which stopped on 30 November 2025.</source>
        <translation>C’est l’adresse d’un flux de travail sous son ancienne forme, qui a cessé de fonctionner le 30 novembre 2025.</translation>
    </message>
    <message>
        <source>Open the workflow in Teams and copy its address again.</source>
        <translation>Ouvrez le flux de travail dans Teams et copiez à nouveau son adresse.</translation>
    </message>
    <message>
        <source>This is not the address of a workflow of Teams.</source>
        <translation>Ce n’est pas l’adresse d’un flux de travail de Teams.</translation>
    </message>
    <message>
        <source>The end of the workflow&apos;s address is missing.</source>
        <translation>Il manque la fin de l’adresse du flux de travail.</translation>
    </message>
    <message>
        <source>Copy all of it, with everything after “sig=”.</source>
        <translation>Copiez-la en entier, avec tout ce qui suit «&#xa0;sig=&#xa0;».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The message is too long for Teams: %1 of at most %2 KB.</source>
        <translation>Le message est trop long pour Teams&#xa0;: %1 sur %2 Ko au plus.</translation>
    </message>
    <message>
        <source>The workflow was started (run %1). That is no proof that it posted the card; its run history shows that.</source>
        <translation>Le flux de travail a été lancé (exécution %1). Cela ne prouve pas qu’il a publié la carte&#xa0;; l’historique de ses exécutions le montre.</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>body</source>
        <translation>corps</translation>
    </message>
    <message>
        <source>The template “%1” needs values that are missing: %2.</source>
        <translation>Il manque des valeurs dont le modèle «&#xa0;%1&#xa0;» a besoin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Enter them where they belong, or take the names out of the template.</source>
        <translation>Indiquez-les à leur place, ou retirez les noms du modèle.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used: %2, line %3: %4</source>
        <translation>Impossible d’utiliser le modèle «&#xa0;%1&#xa0;»&#xa0;: %2, ligne %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>a tag is not closed.</source>
        <translation>une balise n’est pas fermée.</translation>
    </message>
    <message>
        <source>End it with the same braces it began with: {{name}}.</source>
        <translation>Terminez-la par les mêmes accolades qu’au début&#xa0;: {{name}}.</translation>
    </message>
    <message>
        <source>the section “%1” is not closed, or another is closed before it.</source>
        <translation>la section «&#xa0;%1&#xa0;» n’est pas fermée, ou une autre est fermée avant elle.</translation>
    </message>
    <message>
        <source>Write {{/%1}} where it ends.</source>
        <translation>Écrivez {{/%1}} là où elle finit.</translation>
    </message>
    <message>
        <source>the section “%1” is closed but was not opened.</source>
        <translation>la section «&#xa0;%1&#xa0;» est fermée mais n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>Write {{#%1}} where it begins, or remove {{/%1}}.</source>
        <translation>Écrivez {{#%1}} là où elle commence, ou supprimez {{/%1}}.</translation>
    </message>
    <message>
        <source>the tag is not Mustache (%1).</source>
        <translation>la balise n’est pas du Mustache (%1).</translation>
    </message>
    <message>
        <source>Remove it or write {{name}}.</source>
        <translation>Supprimez-la ou écrivez {{name}}.</translation>
    </message>
    <message>
        <source>a tag is empty.</source>
        <translation>une balise est vide.</translation>
    </message>
    <message>
        <source>“%1” is not a name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom.</translation>
    </message>
    <message>
        <source>Names are made of letters, digits, “_” and “-”: {{client_name}}.</source>
        <translation>Les noms se composent de lettres, de chiffres, de «&#xa0;_&#xa0;» et de «&#xa0;-&#xa0;»&#xa0;: {{client_name}}.</translation>
    </message>
    <message>
        <source>the part “%1” draws in itself.</source>
        <translation>la partie «&#xa0;%1&#xa0;» s’inclut elle-même.</translation>
    </message>
    <message>
        <source>Remove {{&gt; %1}} from it.</source>
        <translation>Supprimez-en {{&gt; %1}}.</translation>
    </message>
    <message>
        <source>there is no part “%1”.</source>
        <translation>il n’y a pas de partie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write its text here instead.</source>
        <translation>Écrivez plutôt son texte ici.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il existe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Impossible d’atteindre %1.</translation>
    </message>
    <message>
        <source>Check the connection to the internet. %1</source>
        <translation>Vérifiez la connexion à Internet. %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached in time.</source>
        <translation>Impossible d’atteindre %1 à temps.</translation>
    </message>
    <message>
        <source>%1 took the message but did not answer in time.</source>
        <translation>%1 a pris le message mais n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before it had answered.</source>
        <translation>La connexion à %1 a été coupée avant la réponse.</translation>
    </message>
    <message>
        <source>What answered is not %1: its answer has no end.</source>
        <translation>Ce qui a répondu n’est pas %1&#xa0;: sa réponse n’a pas de fin.</translation>
    </message>
    <message>
        <source>Check the address in the settings. %1</source>
        <translation>Vérifiez l’adresse dans les paramètres. %1</translation>
    </message>
    <message>
        <source>%1 takes no more messages for the moment.</source>
        <translation>%1 ne prend plus de messages pour le moment.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (status %2).</source>
        <translation>%1 a ses propres problèmes (statut %2).</translation>
    </message>
    <message>
        <source>%1 did not get the whole message in time.</source>
        <translation>%1 n’a pas reçu tout le message à temps.</translation>
    </message>
    <message>
        <source>What answered is not %1 (status %2).</source>
        <translation>Ce qui a répondu n’est pas %1 (statut %2).</translation>
    </message>
    <message>
        <source>A network that wants a log-in first may be in between. %1</source>
        <translation>Un réseau qui demande d’abord une identification est peut-être entre les deux. %1</translation>
    </message>
</context>
<context>
    <name>occ::app::Cli</name>
    <message>
        <source>“%1” is not a size.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille.</translation>
    </message>
    <message>
        <source>Write it as 1280x800.</source>
        <translation>Écrivez-la ainsi&#xa0;: 1280x800.</translation>
    </message>
    <message>
        <source>The workspace to open: a file or postgresql://…</source>
        <translation>L’espace de travail à ouvrir&#xa0;: un fichier ou postgresql://…</translation>
    </message>
    <message>
        <source>Let the clock stand at this moment (rehearsals, tests).</source>
        <translation>Arrêter l’horloge à ce moment (répétitions, tests).</translation>
    </message>
    <message>
        <source>Act as this person.</source>
        <translation>Agir comme cette personne.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark ou system.</translation>
    </message>
    <message>
        <source>The page to start with.</source>
        <translation>La page de départ.</translation>
    </message>
    <message>
        <source>Draw every page, light and dark, into this folder and end.</source>
        <translation>Dessiner chaque page, en clair et en sombre, dans ce dossier, puis terminer.</translation>
    </message>
    <message>
        <source>Size of the pictures; 1280x800 when not given.</source>
        <translation>Taille des images&#xa0;; 1280x800 à défaut.</translation>
    </message>
    <message>
        <source>Add the gallery of components.</source>
        <translation>Ajouter la galerie de composants.</translation>
    </message>
    <message>
        <source>Every client&apos;s way from signed contract to handoff.</source>
        <translation>Le parcours de chaque client, du contrat signé au transfert.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Voir --help.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option.</translation>
    </message>
    <message>
        <source>Name a workspace with --workspace FILE.</source>
        <translation>Indiquez un espace de travail avec --workspace FILE.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Le thème «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Choose light, dark or system.</source>
        <translation>Choisissez light, dark ou system.</translation>
    </message>
    <message>
        <source>The language to speak: en, es or fr.</source>
        <translation>La langue du programme&#xa0;: en, es ou fr.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>La langue «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What to open: client:7, deal:3, onboarding:12, alert:5.</source>
        <translation>Quoi ouvrir&#xa0;: client:7, deal:3, onboarding:12, alert:5.</translation>
    </message>
</context>
<context>
    <name>occ::app::Launcher</name>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>%1 is open already, and that program does not answer.</source>
        <translation>%1 est déjà ouvert, et ce programme ne répond pas.</translation>
    </message>
    <message>
        <source>End it, then start again.</source>
        <translation>Arrêtez-le, puis relancez.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly</source>
        <translation>Le programme s’est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>What you had saved is there; what was half typed comes back where you typed it.</source>
        <translation>Ce que vous aviez enregistré est là&#xa0;; la saisie en cours revient où vous l’aviez laissée.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
</context>
<context>
    <name>occ::app::Rendering</name>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
</context>
<context>
    <name>occ::app::Tray</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Onboarding Command Center: %n unread</source>
        <translation>
            <numerusform>Onboarding Command Center&#xa0;: %Ln non lue</numerusform>
            <numerusform>Onboarding Command Center&#xa0;: %Ln non lues</numerusform>
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
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>Titre de la tâche</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Days to wait before it goes out</source>
        <translation>Jours d’attente avant l’envoi</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source> days later</source>
        <translation> jours après</translation>
    </message>
</context>
<context>
    <name>occ::ui::ActivationFeature</name>
    <message>
        <source>No onboarding is running.</source>
        <translation>Aucune intégration en cours.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Walk the stages or the steps</source>
        <translation>Parcourir les phases ou les étapes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Do what the step waits for</source>
        <translation>Faire ce qu’attend l’étape</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Retour au client</translation>
    </message>
</context>
<context>
    <name>occ::ui::ActivationPage</name>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation>Autre numéro…</translation>
    </message>
    <message>
        <source>No number is activated yet</source>
        <translation>Aucun numéro n’est encore activé</translation>
    </message>
    <message>
        <source>Start the run: it reserves, orders, configures and tests the number, and says when it needs somebody.</source>
        <translation>Démarrez l’activation&#xa0;: elle réserve, commande, configure et teste le numéro, et dit quand il lui faut quelqu’un.</translation>
    </message>
    <message>
        <source>Activate a number…</source>
        <translation>Activer un numéro…</translation>
    </message>
    <message>
        <source>Verification…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Phase suivante</translation>
    </message>
    <message>
        <source>Voice live</source>
        <translation>Voix en service</translation>
    </message>
    <message>
        <source>Messaging verified</source>
        <translation>Messages vérifiés</translation>
    </message>
    <message>
        <source>Plan and fact</source>
        <translation>Prévu et réel</translation>
    </message>
    <message>
        <source>Upper bar: the time each stage was given; lower bar: the time it takes</source>
        <translation>Barre du haut&#xa0;: le temps prévu pour chaque phase&#x202f;; barre du bas&#xa0;: le temps réel</translation>
    </message>
    <message>
        <source>Activation of %1</source>
        <translation>Activation de %1</translation>
    </message>
    <message>
        <source>This onboarding is gone.</source>
        <translation>Cette intégration n’existe plus.</translation>
    </message>
    <message>
        <source>Go back to the client.</source>
        <translation>Retournez au client.</translation>
    </message>
    <message>
        <source>Approve going live…</source>
        <translation>Approuver la mise en service…</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>Démarrer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>Atteint %1</translation>
    </message>
    <message>
        <source>Planned until %1</source>
        <translation>Prévu jusqu’à %1</translation>
    </message>
    <message>
        <source>Going live was approved by %1, %2.</source>
        <translation>Mise en service approuvée par %1, %2.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Mandatory controls are open: %1</source>
        <translation>Des contrôles obligatoires sont ouverts&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::ActivationPlan</name>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 sur %Ln étape</numerusform>
            <numerusform>%1 sur %Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 early</source>
        <translation>, %1 d’avance</translation>
    </message>
    <message>
        <source>, %1 late</source>
        <translation>, %1 de retard</translation>
    </message>
    <message>
        <source>Plan and fact over 48 hours</source>
        <translation>Prévu et réel sur 48 heures</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Planned until %1</source>
        <translation>Prévu jusqu’à %1</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>Commencé %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Fait %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::ActivationSheets</name>
    <message>
        <source>Activate a number for %1</source>
        <translation>Activer un numéro pour %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Where Telnyx reaches this program</source>
        <translation>Où Telnyx atteint ce programme</translation>
    </message>
    <message>
        <source>May be given later.</source>
        <translation>Peut être donné plus tard.</translation>
    </message>
    <message>
        <source>Number test calls come from</source>
        <translation>Numéro d’où partent les appels d’essai</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Evidence: what was done, or where it can be seen</source>
        <translation>Preuve&#xa0;: ce qui a été fait, ou où cela se voit</translation>
    </message>
    <message>
        <source>Approve going live</source>
        <translation>Approuver la mise en service</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>%1 goes live for %2. It is kept who approved and when: %3, %4.</source>
        <translation>%1 entre en service pour %2. Qui a approuvé et quand est conservé&#xa0;: %3, %4.</translation>
    </message>
    <message>
        <source>the local user</source>
        <translation>l’utilisateur local</translation>
    </message>
    <message>
        <source>Mandatory controls are open: %1</source>
        <translation>Des contrôles obligatoires sont ouverts&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Take the activation back</source>
        <translation>Reprendre l’activation</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Every step is taken back, the last one first. The number stays in the account.</source>
        <translation>Chaque étape est reprise, la dernière d’abord. Le numéro reste dans le compte.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Telnyx is in production: the number is ordered and paid.</source>
        <translation>Telnyx est en production&#xa0;: le numéro est commandé et payé.</translation>
    </message>
    <message>
        <source>Telnyx is a sandbox: nothing is paid, and nothing proven.</source>
        <translation>Telnyx est un bac à sable&#xa0;: rien n’est payé, et rien n’est prouvé.</translation>
    </message>
</context>
<context>
    <name>occ::ui::ActivationSteps</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps of the activation</source>
        <translation>Étapes de l’activation</translation>
    </message>
    <message>
        <source>Give evidence…</source>
        <translation>Donner une preuve…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Attempts that failed, and how many there may be</source>
        <translation>Essais manqués, et combien il peut y en avoir</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Evidence, or what it waits for</source>
        <translation>Preuve, ou ce qu’elle attend</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Steps of “%1”</source>
        <translation>Étapes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>Evidence by %1: %2</source>
        <translation>Preuve de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Looks again %1.</source>
        <translation>Regarde à nouveau %1.</translation>
    </message>
    <message>
        <source>Stops %1 if nothing has come of it.</source>
        <translation>S’arrête %1 si rien n’en est sorti.</translation>
    </message>
    <message>
        <source>Verification request…</source>
        <translation>Demande de vérification…</translation>
    </message>
    <message>
        <source>Enter the address…</source>
        <translation>Saisir l’adresse…</translation>
    </message>
    <message>
        <source>Enter the number…</source>
        <translation>Saisir le numéro…</translation>
    </message>
    <message>
        <source>Taken back…</source>
        <translation>Repris…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
</context>
<context>
    <name>occ::ui::Activations</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
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
            <numerusform>%1 · %Ln déclenchement</numerusform>
            <numerusform>%1 · %Ln déclenchements</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>occ::ui::AheadView</name>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Jusqu’à quel jour</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Calcul de ce qui vient</translation>
    </message>
    <message>
        <source>What will fire</source>
        <translation>Ce qui se déclenchera</translation>
    </message>
    <message>
        <source>Nothing fires until then</source>
        <translation>Rien ne se déclenche d’ici là</translation>
    </message>
    <message>
        <source>Choose a later day, or see under “Automations” what is off or paused.</source>
        <translation>Choisissez un jour plus lointain, ou voyez sous «&#xa0;Automatisations&#xa0;» ce qui est désactivé ou en pause.</translation>
    </message>
    <message numerus="yes">
        <source>%n firing(s)</source>
        <translation>
            <numerusform>%Ln déclenchement</numerusform>
            <numerusform>%Ln déclenchements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>if nobody does anything</source>
        <translation>si personne ne fait rien</translation>
    </message>
    <message>
        <source>Try other thresholds…</source>
        <translation>Essayer d’autres seuils…</translation>
    </message>
    <message>
        <source>What last month would have looked like with other thresholds</source>
        <translation>Ce qu’aurait été le mois dernier avec d’autres seuils</translation>
    </message>
</context>
<context>
    <name>occ::ui::AlertModel</name>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Levée</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Spécialiste</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Résolue %1</translation>
    </message>
    <message>
        <source>%1 told %2</source>
        <translation>%1&#xa0;: avis %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Root cause wanted</source>
        <translation>Cause profonde à écrire</translation>
    </message>
    <message>
        <source>Last step taken</source>
        <translation>Étapes épuisées</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Ouverte %1</translation>
    </message>
    <message>
        <source>Rule came true: %1</source>
        <translation>Règle remplie&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 told</source>
        <translation>%1&#xa0;: avis envoyé</translation>
    </message>
    <message>
        <source>%1 told, unresolved after %2</source>
        <translation>%1&#xa0;: avis envoyé, non résolue après %2</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>Vue par %1</translation>
    </message>
    <message>
        <source>Over by itself; escalation stopped</source>
        <translation>Levée d’elle-même&#xa0;; escalade arrêtée</translation>
    </message>
    <message>
        <source>Resolved by %1: %2</source>
        <translation>Résolue par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>root cause: %1</source>
        <translation>cause profonde&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is told if unresolved</source>
        <translation>%1&#xa0;: avis si rien n’est résolu</translation>
    </message>
</context>
<context>
    <name>occ::ui::AlertsFeature</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Marquer comme vue</translation>
    </message>
    <message>
        <source>Write root cause and resolution</source>
        <translation>Écrire la cause profonde et la résolution</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Try other thresholds</source>
        <translation>Essayer d’autres seuils</translation>
    </message>
    <message>
        <source>Replay last month with other thresholds</source>
        <translation>Rejouer le mois dernier avec d’autres seuils</translation>
    </message>
</context>
<context>
    <name>occ::ui::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Quelles alertes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Cleared, waiting for root cause</source>
        <translation>Levées, cause profonde à écrire</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolues</translation>
    </message>
    <message>
        <source>Nothing is red</source>
        <translation>Rien n’est rouge</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Steps of the alert</source>
        <translation>Étapes de l’alerte</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Cause profonde</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Marquer comme vue</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Aucune ici</translation>
    </message>
    <message>
        <source>No rule is true for any client. The next check comes by itself.</source>
        <translation>Aucune règle n’est remplie pour aucun client. La prochaine vérification vient d’elle-même.</translation>
    </message>
    <message>
        <source>Every alert that ended by itself has its root cause.</source>
        <translation>Chaque alerte levée d’elle-même a sa cause profonde.</translation>
    </message>
    <message>
        <source>Resolved alerts stay here for the monthly review.</source>
        <translation>Les alertes résolues restent ici pour la revue mensuelle.</translation>
    </message>
    <message>
        <source>Try other thresholds…</source>
        <translation>Essayer d’autres seuils…</translation>
    </message>
    <message>
        <source>What last month would have looked like with other thresholds</source>
        <translation>Ce qu’aurait été le mois dernier avec d’autres seuils</translation>
    </message>
</context>
<context>
    <name>occ::ui::AssignSheet</name>
    <message>
        <source>Assign %1</source>
        <translation>Attribuer %1</translation>
    </message>
    <message>
        <source>Assign %1 onboardings</source>
        <translation>Attribuer %1 intégrations</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Now with %1.</source>
        <translation>Actuellement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Attribuer à</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>The bars show how it would be; type a name to jump to it.</source>
        <translation>Les barres montrent le résultat&#xa0;; tapez un nom pour y aller.</translation>
    </message>
    <message>
        <source>The whole onboarding</source>
        <translation>Toute l’intégration</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Seulement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>Absence&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Personne n’est choisi.</translation>
    </message>
    <message>
        <source>Choose somebody who is here.</source>
        <translation>Choisissez quelqu’un de présent.</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationFeature</name>
    <message>
        <source>Automations</source>
        <translation>Automatisations</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Stop all automations now</source>
        <translation>Arrêter maintenant toutes les automatisations</translation>
    </message>
    <message>
        <source>Let automations run again</source>
        <translation>Relancer les automatisations</translation>
    </message>
    <message>
        <source>Log of automations</source>
        <translation>Journal des automatisations</translation>
    </message>
    <message>
        <source>New automation…</source>
        <translation>Nouvelle automatisation…</translation>
    </message>
    <message>
        <source>What will fire until Friday</source>
        <translation>Ce qui se déclenchera d’ici vendredi</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Switch the automation on or off</source>
        <translation>Activer ou désactiver l’automatisation</translation>
    </message>
    <message>
        <source>Pause it, or let it run again</source>
        <translation>La mettre en pause ou la reprendre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Edit it; in the log, open the client</source>
        <translation>La modifier&#xa0;; dans le journal, ouvrir le client</translation>
    </message>
    <message>
        <source>Send again what failed</source>
        <translation>Renvoyer ce qui a échoué</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Mail that waits for a client</source>
        <translation>Courrier en attente d’un client</translation>
    </message>
    <message>
        <source>Cancel what waits; forget a sender</source>
        <translation>Annuler ce qui attend&#x202f;; oublier un expéditeur</translation>
    </message>
    <message>
        <source>Say whose mail it is</source>
        <translation>Dire à qui est le message</translation>
    </message>
    <message>
        <source>Ignore a mail&apos;s sender</source>
        <translation>Ignorer l’expéditeur d’un message</translation>
    </message>
    <message>
        <source>Set a mail aside as no client&apos;s</source>
        <translation>Écarter un message qui n’est d’aucun client</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationForm</name>
    <message>
        <source>It is on</source>
        <translation>Elle est active</translation>
    </message>
    <message>
        <source>Urgent: also in quiet hours and at week ends</source>
        <translation>Urgent&#xa0;: aussi aux heures de silence et le week-end</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Names it for ever, also in the log and for “occ”.</source>
        <translation>L’identifie pour toujours, aussi dans le journal et pour «&#xa0;occ&#xa0;».</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Only if, at the moment of sending</source>
        <translation>Seulement si, au moment de l’envoi</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>For which playbooks</source>
        <translation>Pour quels parcours</translation>
    </message>
    <message>
        <source>None chosen: for all.</source>
        <translation>Aucun choisi&#xa0;: pour tous.</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationList</name>
    <message>
        <source>Automations</source>
        <translation>Automatisations</translation>
    </message>
    <message>
        <source>No automations yet</source>
        <translation>Aucune automatisation pour l’instant</translation>
    </message>
    <message>
        <source>An automation sends a check-in or adds a task when its moment comes.</source>
        <translation>Une automatisation envoie un message de suivi ou ajoute une tâche quand son moment arrive.</translation>
    </message>
    <message>
        <source>New automation</source>
        <translation>Nouvelle automatisation</translation>
    </message>
    <message>
        <source>Its log</source>
        <translation>Son journal</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Mettre en pause…</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pause&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationModel</name>
    <message>
        <source>Within the last 30 days</source>
        <translation>Au cours des 30 derniers jours</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Last fired</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Nothing until %1</source>
        <translation>Rien jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Throws the edit away and shows what is stored</source>
        <translation>Abandonne la modification et montre ce qui est enregistré</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>Ce qu’elle envoie</translation>
    </message>
    <message>
        <source>Edit text…</source>
        <translation>Modifier le texte…</translation>
    </message>
    <message>
        <source>For which client it is shown</source>
        <translation>Pour quel client il est affiché</translation>
    </message>
    <message>
        <source>The text as it goes out</source>
        <translation>Le texte tel qu’il est envoyé</translation>
    </message>
    <message>
        <source>When it fires next</source>
        <translation>Prochains déclenchements</translation>
    </message>
    <message>
        <source>New automation</source>
        <translation>Nouvelle automatisation</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>as it is saved</source>
        <translation>version enregistrée</translation>
    </message>
    <message>
        <source>There is no running onboarding to show it for.</source>
        <translation>Aucune intégration en cours avec laquelle l’afficher.</translation>
    </message>
    <message>
        <source>It sends nothing.</source>
        <translation>Elle n’envoie rien.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) within 14 days</source>
        <translation>
            <numerusform>%Ln fois sous 14 jours</numerusform>
            <numerusform>%Ln fois sous 14 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%Ln ignoré</numerusform>
            <numerusform>%Ln ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it to see when it fires.</source>
        <translation>Enregistrez-la pour voir quand elle se déclenche.</translation>
    </message>
    <message>
        <source>Nothing within 14 days. The page of a client says why.</source>
        <translation>Rien sous 14 jours. La page d’un client dit pourquoi.</translation>
    </message>
    <message>
        <source>There is an automation with this key already.</source>
        <translation>Une automatisation a déjà cette clé.</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Choisissez une autre clé.</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationPanel</name>
    <message>
        <source>Automations</source>
        <translation>Automatisations</translation>
    </message>
    <message>
        <source>Plan kickoff…</source>
        <translation>Planifier la réunion…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Mettre en pause…</translation>
    </message>
    <message>
        <source>Which automations</source>
        <translation>Quelles automatisations</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Déclenchées</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Do not fire</source>
        <translation>Non déclenchées</translation>
    </message>
    <message>
        <source>Automations for this client</source>
        <translation>Automatisations de ce client</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Paused for this client %1.</source>
        <translation>En pause pour ce client %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Kickoff…</source>
        <translation>Réunion…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Annuler la réunion</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationSheets</name>
    <message>
        <source>Pause: %1</source>
        <translation>Pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>What would go out meanwhile is held, and goes out afterwards when it is not too late.</source>
        <translation>Ce qui devrait partir entre-temps est retenu, et part ensuite s’il n’est pas trop tard.</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>Motif, pour le journal</translation>
    </message>
    <message>
        <source>Until somebody lets it run again</source>
        <translation>Jusqu’à ce que quelqu’un y mette fin</translation>
    </message>
    <message>
        <source>Until a moment</source>
        <translation>Jusqu’à un moment donné</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>It runs again from</source>
        <translation>Reprise à partir de</translation>
    </message>
    <message>
        <source>A link to join, or an address</source>
        <translation>Un lien pour participer, ou une adresse</translation>
    </message>
    <message>
        <source>Plan the kickoff with %1</source>
        <translation>Planifier la réunion de lancement avec %1</translation>
    </message>
    <message>
        <source>Plan and invite</source>
        <translation>Planifier et inviter</translation>
    </message>
    <message>
        <source>The invitation goes out by the automation that waits for a planned kickoff.</source>
        <translation>L’invitation est envoyée par l’automatisation qui attend une réunion de lancement planifiée.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>45 minutes</source>
        <translation>45 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1½ hours</source>
        <translation>1 h 30</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Déplacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move and tell</source>
        <translation>Déplacer et prévenir</translation>
    </message>
    <message>
        <source>Who was invited gets the update.</source>
        <translation>Les personnes invitées reçoivent la mise à jour.</translation>
    </message>
    <message>
        <source>Send a test to me</source>
        <translation>M’envoyer un test</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The saved text, filled in for %1. The client gets nothing.</source>
        <translation>Le texte enregistré, rempli pour %1. Le client ne reçoit rien.</translation>
    </message>
    <message>
        <source>name@company.example</source>
        <translation>name@company.example</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Write it as name@company.example.</source>
        <translation>Écrivez-la ainsi&#xa0;: name@company.example.</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationWords</name>
    <message>
        <source>Off</source>
        <comment>of an automation</comment>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>On</source>
        <comment>of an automation</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Does not fire</source>
        <translation>Non déclenchée</translation>
    </message>
    <message>
        <source>Some time after a date</source>
        <translation>Un certain temps après une date</translation>
    </message>
    <message>
        <source>A milestone is complete</source>
        <translation>Un jalon est terminé</translation>
    </message>
    <message>
        <source>An item is done</source>
        <translation>Une tâche est faite</translation>
    </message>
    <message>
        <source>Something happens</source>
        <translation>Quelque chose se produit</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>While an item is open</source>
        <translation>Tant qu’une tâche est à faire</translation>
    </message>
    <message>
        <source>While a milestone is open</source>
        <translation>Tant qu’un jalon est ouvert</translation>
    </message>
    <message>
        <source>While the red flag is unresolved</source>
        <translation>Tant que le signal d’alerte n’est pas résolu</translation>
    </message>
    <message>
        <source>If the score is below</source>
        <translation>Si la note est inférieure à</translation>
    </message>
    <message>
        <source>Send an e-mail</source>
        <translation>Envoyer un e-mail</translation>
    </message>
    <message>
        <source>Ask for a score</source>
        <translation>Demander une note</translation>
    </message>
    <message>
        <source>Invite to a meeting</source>
        <translation>Inviter à une réunion</translation>
    </message>
    <message>
        <source>Post to Slack</source>
        <translation>Publier dans Slack</translation>
    </message>
    <message>
        <source>Post to Teams</source>
        <translation>Publier dans Teams</translation>
    </message>
    <message>
        <source>Send a text message</source>
        <translation>Envoyer un SMS</translation>
    </message>
    <message>
        <source>Tell on the desktop</source>
        <translation>Avertir sur le bureau</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Start an onboarding</source>
        <translation>Démarrer une intégration</translation>
    </message>
    <message>
        <source>Tick the item that waits</source>
        <translation>Cocher la tâche en attente</translation>
    </message>
    <message>
        <source>A red flag ends by itself</source>
        <translation>Un signal d’alerte prend fin de lui-même</translation>
    </message>
    <message>
        <source>A red flag opens or climbs</source>
        <translation>Un signal d’alerte s’ouvre ou monte d’un degré</translation>
    </message>
    <message>
        <source>A number is activated</source>
        <translation>Un numéro est activé</translation>
    </message>
    <message>
        <source>A deal is won</source>
        <translation>Une opportunité est gagnée</translation>
    </message>
    <message>
        <source>A client goes live</source>
        <translation>Un client est mis en service</translation>
    </message>
    <message>
        <source>A held number is about to be let go</source>
        <translation>La réservation d’un numéro va expirer</translation>
    </message>
    <message>
        <source>A held number is lost</source>
        <translation>Un numéro réservé est perdu</translation>
    </message>
    <message>
        <source>A kickoff is planned</source>
        <translation>Une réunion de lancement est planifiée</translation>
    </message>
    <message>
        <source>A score comes in</source>
        <translation>Une note arrive</translation>
    </message>
    <message>
        <source>A request is completed</source>
        <translation>Une demande est terminée</translation>
    </message>
    <message>
        <source>A request is logged</source>
        <translation>Une demande est enregistrée</translation>
    </message>
    <message>
        <source>A training is completed</source>
        <translation>Une formation est terminée</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>par %1, %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationsPage</name>
    <message>
        <source>Automations</source>
        <translation>Automatisations</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What will fire</source>
        <translation>Ce qui se déclenchera</translation>
    </message>
    <message>
        <source>Texts…</source>
        <translation>Textes…</translation>
    </message>
    <message>
        <source>The texts that automations send</source>
        <translation>Les textes que les automatisations envoient</translation>
    </message>
    <message>
        <source>New automation</source>
        <translation>Nouvelle automatisation</translation>
    </message>
    <message>
        <source>Stop everything now</source>
        <translation>Tout arrêter maintenant</translation>
    </message>
    <message>
        <source>Let them run again</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message numerus="yes">
        <source>%n failed within 30 days</source>
        <translation>
            <numerusform>%Ln échec en 30 jours</numerusform>
            <numerusform>%Ln échecs en 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is stopped</source>
        <translation>Tout est arrêté</translation>
    </message>
    <message>
        <source>%1. Nothing goes out; what is due is held.</source>
        <translation>%1. Rien ne part&#xa0;; ce qui arrive à échéance est retenu.</translation>
    </message>
    <message>
        <source>No mail server is set up</source>
        <translation>Aucun serveur de messagerie configuré</translation>
    </message>
    <message>
        <source>Letters wait until there is one.</source>
        <translation>Les e-mails attendent qu’il y en ait un.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courrier</translation>
    </message>
    <message numerus="yes">
        <source>Mail, %n waiting</source>
        <translation>
            <numerusform>Courrier, %Ln en attente</numerusform>
            <numerusform>Courrier, %Ln en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::BlockerPanel</name>
    <message>
        <source>Blockers</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>%1 · %2 · opened %3 by %4</source>
        <translation>%1 · %2 · ouvert %3 par %4</translation>
    </message>
    <message>
        <source>Resolved…</source>
        <translation>Résolu…</translation>
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
        <translation>Couloir %1, %2 clients</translation>
    </message>
</context>
<context>
    <name>occ::ui::BoardModel</name>
    <message>
        <source>Every milestone is complete: hand off</source>
        <translation>Tous les jalons sont atteints&#xa0;: transférer</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a time: &apos;due in 3 days&apos;, &apos;due today 16:00&apos;</comment>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#xa0;: faite</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1&#xa0;: à faire</translation>
    </message>
</context>
<context>
    <name>occ::ui::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
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
        <translation>Entrée</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>cocher</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>No client is on this board</source>
        <translation>Aucun client sur ce tableau</translation>
    </message>
    <message>
        <source>Start an onboarding with this playbook, or choose another playbook above.</source>
        <translation>Démarrez une intégration avec ce parcours, ou choisissez-en un autre ci-dessus.</translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation>Démarrer l’intégration</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>No lanes</source>
        <translation>Sans couloirs</translation>
    </message>
    <message>
        <source>Lanes by owner</source>
        <translation>Couloirs par responsable</translation>
    </message>
    <message>
        <source>Lanes by industry</source>
        <translation>Couloirs par secteur</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>occ::ui::BoardSelection</name>
    <message>
        <source>How they are shown</source>
        <translation>Leur affichage</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Owner: anyone</source>
        <translation>Responsable&#xa0;: tous</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Playbook: %1</source>
        <translation>Parcours&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::CallFlowFeature</name>
    <message>
        <source>There is no client yet.</source>
        <translation>Il n’y a pas encore de client.</translation>
    </message>
    <message>
        <source>Call flow</source>
        <translation>Parcours d’appel</translation>
    </message>
    <message>
        <source>Walk along the ways of a call</source>
        <translation>Parcourir les chemins d’un appel</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next step; after Esc, out of the canvas</source>
        <translation>Étape suivante&#x202f;; après Échap, hors du canevas</translation>
    </message>
    <message>
        <source>Enter  F2</source>
        <translation>Enter  F2</translation>
    </message>
    <message>
        <source>Edit the step, rename it</source>
        <translation>Modifier l’étape, la renommer</translation>
    </message>
    <message>
        <source>Ins  Del</source>
        <translation>Ins  Del</translation>
    </message>
    <message>
        <source>Add a step after it, delete it or its way out</source>
        <translation>Ajouter une étape après, la supprimer ou supprimer sa sortie</translation>
    </message>
    <message>
        <source>Connect the way out to a step</source>
        <translation>Relier la sortie à une étape</translation>
    </message>
    <message>
        <source>Shift ← → ↑ ↓</source>
        <translation>Shift ← → ↑ ↓</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>Déplacer l’étape</translation>
    </message>
    <message>
        <source>Larger, smaller, show everything</source>
        <translation>Plus grand, plus petit, tout afficher</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Enregistrer comme nouvelle version</translation>
    </message>
</context>
<context>
    <name>occ::ui::CallFlowPanel</name>
    <message>
        <source>Call flow</source>
        <translation>Parcours d’appel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Picture of the call flow</source>
        <translation>Image du parcours d’appel</translation>
    </message>
    <message>
        <source>Start from the template…</source>
        <translation>Partir du modèle…</translation>
    </message>
    <message>
        <source>Nothing is set up for callers yet.</source>
        <translation>Rien n’est encore prévu pour les appelants.</translation>
    </message>
    <message>
        <source>Nothing is set up for callers yet. There is the template “%1”.</source>
        <translation>Rien n’est encore prévu pour les appelants. Il y a le modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>version %1 · %2 steps</source>
        <translation>version %1 · %2 étapes</translation>
    </message>
</context>
<context>
    <name>occ::ui::CallFlowView</name>
    <message>
        <source>Call flow</source>
        <translation>Parcours d’appel</translation>
    </message>
    <message>
        <source>Arrows walk along the call&apos;s ways, Tab reads step by step, Enter edits, Insert adds, C connects, Escape leaves the steps.</source>
        <translation>Les flèches parcourent les chemins de l’appel, Tab lit étape par étape, Entrée modifie, Inser ajoute, C relie, Échap quitte les étapes.</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Titre de l’étape</translation>
    </message>
    <message>
        <source>Way out of “%1”</source>
        <translation>Sortie de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit	Enter</source>
        <translation>Modifier	Enter</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Renommer	F2</translation>
    </message>
    <message>
        <source>Add a step after it…	Ins</source>
        <translation>Ajouter une étape après…	Ins</translation>
    </message>
    <message>
        <source>Connect…	C</source>
        <translation>Relier…	C</translation>
    </message>
    <message>
        <source>Calls begin here</source>
        <translation>Les appels commencent ici</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Supprimer	Del</translation>
    </message>
    <message>
        <source>Disconnect	Del</source>
        <translation>Détacher	Del</translation>
    </message>
</context>
<context>
    <name>occ::ui::CalmCard</name>
    <message>
        <source>Only on working days of the client’s calendar</source>
        <translation>Seulement les jours ouvrés du calendrier du client</translation>
    </message>
    <message>
        <source>Quiet hours and limits</source>
        <translation>Heures de silence et limites</translation>
    </message>
    <message>
        <source>In the client’s own time zone</source>
        <translation>Dans le fuseau horaire du client</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save quiet hours and limits</source>
        <translation>Enregistrer les heures de silence et les limites</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Nothing goes out from</source>
        <translation>Aucun envoi dès</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>Messages to one client a day</source>
        <translation>Messages par client et par jour</translation>
    </message>
    <message>
        <source>Given up after so many days</source>
        <translation>Abandon après tant de jours</translation>
    </message>
</context>
<context>
    <name>occ::ui::CarriedModel</name>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
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
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>smtp.company.example</source>
        <translation>smtp.company.example</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Sender’s address</source>
        <translation>Adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>team@company.example</source>
        <translation>team@company.example</translation>
    </message>
    <message>
        <source>Domain in Message-IDs</source>
        <translation>Domaine des Message-ID</translation>
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
        <translation>Boîte aux lettres</translation>
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
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>Sent from number</source>
        <translation>Numéro d’expéditeur</translation>
    </message>
    <message>
        <source>+12025550123</source>
        <translation>+12025550123</translation>
    </message>
    <message>
        <source>Telnyx API key</source>
        <translation>Clé d’API Telnyx</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Letters to clients go out through it. Until it is set up they wait.</source>
        <translation>Les e-mails aux clients partent par lui. Tant qu’il n’est pas configuré, ils attendent.</translation>
    </message>
    <message>
        <source>A client’s answer is read here and stops the 48-hour clock.</source>
        <translation>La réponse d’un client est lue ici et arrête le délai de 48 heures.</translation>
    </message>
    <message>
        <source>Text messages to clients go out through Telnyx.</source>
        <translation>Les SMS aux clients partent par Telnyx.</translation>
    </message>
    <message>
        <source>Notices and digests for the team are posted there.</source>
        <translation>Les avis et les résumés pour l’équipe y sont publiés.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the channels</source>
        <translation>Enregistrer les canaux</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS dès le premier octet</translation>
    </message>
    <message>
        <source>None, for a server on this machine</source>
        <translation>Aucun, pour un serveur sur cette machine</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>Vide&#xa0;: reste inchangé</translation>
    </message>
    <message>
        <source>The sender’s address is missing. Write it as team@company.example.</source>
        <translation>L’adresse de l’expéditeur manque. Écrivez-la ainsi&#xa0;: team@company.example.</translation>
    </message>
</context>
<context>
    <name>occ::ui::CheckStep</name>
    <message>
        <source>Checked so far</source>
        <translation>Déjà vérifié</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>It cannot be imported like this</source>
        <translation>Importation impossible en l’état</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qui est à voir</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Enregistrer les rejets…</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Lignes à voir</translation>
    </message>
    <message>
        <source>Enter or Space decides whether a row is imported or left out.</source>
        <translation>Entrée ou Espace décide si une ligne est importée ou écartée.</translation>
    </message>
    <message>
        <source>Checking the file, nothing is changed</source>
        <translation>Vérification du fichier, rien n’est modifié</translation>
    </message>
    <message>
        <source>rows to be added</source>
        <translation>lignes à ajouter</translation>
    </message>
    <message>
        <source>known rows that differ</source>
        <translation>lignes connues qui diffèrent</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>impossibles à importer</translation>
    </message>
    <message>
        <source>No duplicate found</source>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>Every row can be taken</source>
        <translation>Toutes les lignes conviennent</translation>
    </message>
    <message>
        <source>Nothing worth a note</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>No row shares an e-mail address or phone number with another company.</source>
        <translation>Aucune ligne n’a l’e-mail ou le téléphone d’une autre entreprise.</translation>
    </message>
    <message>
        <source>The import changes what the figures above say, and one undo takes it back.</source>
        <translation>L’importation change ce que disent les chiffres ci-dessus, et s’annule d’un coup.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message numerus="yes">
        <source>Checking: %n rows so far, nothing is changed</source>
        <translation>
            <numerusform>Vérification&#xa0;: %Ln ligne, rien n’est modifié</numerusform>
            <numerusform>Vérification&#xa0;: %Ln lignes, rien n’est modifié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected rows are in %1. Correct them there and import that file.</source>
        <translation>
            <numerusform>%Ln ligne rejetée est dans %1. Corrigez-la là et importez ce fichier.</numerusform>
            <numerusform>%Ln lignes rejetées sont dans %1. Corrigez-les là et importez ce fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n new clients</source>
        <translation>
            <numerusform>et %Ln nouveau client</numerusform>
            <numerusform>et %Ln nouveaux clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::Chip</name>
    <message>
        <source>Takes this filter away</source>
        <translation>Retire ce filtre</translation>
    </message>
</context>
<context>
    <name>occ::ui::ClientChoice</name>
    <message>
        <source>Part of a client&apos;s name</source>
        <translation>Une partie du nom d’un client</translation>
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
        <translation>Client</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Onboardings</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
</context>
<context>
    <name>occ::ui::ClientPage</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>%1, signed %2 (%3 of %4)</source>
        <translation>%1, signature %2 (%3 sur %4)</translation>
    </message>
    <message>
        <source>Survey answer…</source>
        <translation>Réponse d’enquête…</translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation>Responsable…</translation>
    </message>
    <message>
        <source>Start another onboarding…</source>
        <translation>Démarrer une autre intégration…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Mettre en pause…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Hand off…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Cancel onboarding…</source>
        <translation>Annuler l’intégration…</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Client précédent</translation>
    </message>
    <message>
        <source>Previous client of the list (Alt ↑)</source>
        <translation>Client précédent de la liste (Alt ↑)</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Next client of the list (Alt ↓)</source>
        <translation>Client suivant de la liste (Alt ↓)</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Enregistrer un échange</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Marquer comme vue</translation>
    </message>
    <message>
        <source>Says that somebody has seen it. The escalation goes on until it is resolved.</source>
        <translation>Indique que quelqu’un l’a vue. L’escalade continue jusqu’à la résolution.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Résoudre…</translation>
    </message>
    <message>
        <source>Milestones and items</source>
        <translation>Jalons et tâches</translation>
    </message>
    <message>
        <source>No onboarding yet</source>
        <translation>Pas encore d’intégration</translation>
    </message>
    <message>
        <source>Start one to get every milestone and item with its dates.</source>
        <translation>Démarrez-en une pour obtenir tous les jalons et toutes les tâches avec leurs dates.</translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation>Démarrer l’intégration</translation>
    </message>
    <message>
        <source>Move date…</source>
        <translation>Déplacer la date…</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
    <message>
        <source>go-live %1</source>
        <translation>mise en service %1</translation>
    </message>
    <message>
        <source>Why red</source>
        <translation>Pourquoi rouge</translation>
    </message>
    <message>
        <source>Why amber</source>
        <translation>Pourquoi orange</translation>
    </message>
    <message>
        <source>Root cause…</source>
        <translation>Cause profonde…</translation>
    </message>
    <message>
        <source>Complete since %1</source>
        <translation>Terminé depuis %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Échéance %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Déplacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>Contacts from vCards…</source>
        <translation>Contacts de vCards…</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>Ajouter une tâche…</translation>
    </message>
    <message>
        <source>Space ticks · E evidence · F2 edit · N not applicable · X blocked · Enter more</source>
        <translation>Espace coche · E preuve · F2 modifier · N sans objet · X bloquée · Entrée plus</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>What of the client is shown</source>
        <translation>Ce qui est montré du client</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Intégration</translation>
    </message>
</context>
<context>
    <name>occ::ui::ClientWords</name>
    <message>
        <source>The specialist</source>
        <translation>Le spécialiste</translation>
    </message>
    <message>
        <source>The team lead</source>
        <translation>Le chef d’équipe</translation>
    </message>
    <message>
        <source>The executive</source>
        <translation>La direction</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a role and a person</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>entrant</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>sortant</translation>
    </message>
    <message>
        <source>reply expected</source>
        <translation>réponse attendue</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alerte&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 told, unresolved</source>
        <translation>%1&#xa0;: avis envoyé, non résolu</translation>
    </message>
    <message>
        <source>Over by itself: %1</source>
        <translation>Terminé de soi-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is told if nothing changes</source>
        <translation>%1&#xa0;: avis si rien ne change</translation>
    </message>
    <message>
        <source>%1 is told in %2 if nothing changes.</source>
        <translation>%1&#xa0;: avis dans %2 si rien ne change.</translation>
    </message>
    <message>
        <source>Turns red in %1 if nothing happens: %2.</source>
        <translation>Passe au rouge dans %1 si rien ne se passe&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>occ::ui::ClientsFeature</name>
    <message>
        <source>No onboarding is running.</source>
        <translation>Aucune intégration n’est en cours.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Nouveau client…</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Enregistrer un échange</translation>
    </message>
    <message>
        <source>Open a blocker</source>
        <translation>Ouvrir un blocage</translation>
    </message>
    <message>
        <source>Tick the item, or open it again</source>
        <translation>Cocher la tâche, ou la rouvrir</translation>
    </message>
    <message>
        <source>Evidence, not applicable, blocked</source>
        <translation>Preuve, sans objet, bloquée</translation>
    </message>
    <message>
        <source>Previous and next client of the list</source>
        <translation>Client précédent et suivant de la liste</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Onboardings</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Contacts logged</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Réponses aux enquêtes</translation>
    </message>
    <message>
        <source>Edit the item, or move it to another milestone</source>
        <translation>Modifier la tâche ou la mettre dans un autre jalon</translation>
    </message>
    <message>
        <source>Acknowledge the red flag</source>
        <translation>Marquer le signal d’alerte comme vu</translation>
    </message>
    <message>
        <source>Resolve the red flag</source>
        <translation>Résoudre le signal d’alerte</translation>
    </message>
</context>
<context>
    <name>occ::ui::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Filter  (Ctrl F)</source>
        <translation>Filtrer  (Ctrl F)</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>Aucun client pour l’instant</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>Aucun client ne correspond</translation>
    </message>
    <message>
        <source>Try fewer words.</source>
        <translation>Essayez avec moins de mots.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Add one, import a list, or start an onboarding.</source>
        <translation>Ajoutez-en un, importez une liste ou lancez une intégration.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
</context>
<context>
    <name>occ::ui::ColumnStep</name>
    <message>
        <source>As it will be imported</source>
        <translation>Tel qu’importé</translation>
    </message>
    <message>
        <source>First rows as they will be imported</source>
        <translation>Premières lignes telles qu’importées</translation>
    </message>
    <message>
        <source>Suggest anew</source>
        <translation>Suggérer à nouveau</translation>
    </message>
    <message>
        <source>Saved mappings</source>
        <translation>Correspondances enregistrées</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Keeps this mapping under a name, for the next file of this shape</source>
        <translation>Garde cette correspondance sous un nom, pour le prochain fichier de cette forme</translation>
    </message>
    <message>
        <source>Fields and their columns</source>
        <translation>Champs et leurs colonnes</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Colonne pour %1</translation>
    </message>
    <message>
        <source>– not imported –</source>
        <translation>– non importé –</translation>
    </message>
    <message>
        <source>Required: choose its column.</source>
        <translation>Obligatoire&#xa0;: choisissez sa colonne.</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Tel que dans le fichier</translation>
    </message>
    <message>
        <source>choose the column for: %1</source>
        <translation>choisissez la colonne pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>No saved mapping yet</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>Use a saved mapping…</source>
        <translation>Correspondance enregistrée…</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The next file of this shape is then mapped at once. One of the same name is replaced.</source>
        <translation>Le prochain fichier de cette forme sera associé d’emblée. Une correspondance de même nom est remplacée.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first %1 rows have a fault, in red</source>
        <translation>
            <numerusform>%Ln des %1 premières lignes a une erreur, en rouge</numerusform>
            <numerusform>%Ln des %1 premières lignes ont une erreur, en rouge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n rows</source>
        <translation>
            <numerusform>premières lignes&#xa0;: %Ln</numerusform>
            <numerusform>premières lignes&#xa0;: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::ComplianceFeature</name>
    <message>
        <source>There is no client yet.</source>
        <translation>Il n’y a pas encore de client.</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write the control’s evidence</source>
        <translation>Écrire la preuve du contrôle</translation>
    </message>
    <message>
        <source>The control is met</source>
        <translation>Le contrôle est rempli</translation>
    </message>
    <message>
        <source>The control does not apply</source>
        <translation>Le contrôle est sans objet</translation>
    </message>
    <message>
        <source>Save the control</source>
        <translation>Enregistrer le contrôle</translation>
    </message>
</context>
<context>
    <name>occ::ui::ComplianceTab</name>
    <message>
        <source>Controls</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Mandatory controls met</source>
        <translation>Contrôles obligatoires remplis</translation>
    </message>
    <message>
        <source>Which controls</source>
        <translation>Quels contrôles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>À réexaminer</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Rien à faire ici.</translation>
    </message>
    <message>
        <source>The control, recording and what the industry asks for</source>
        <translation>Le contrôle, l’enregistrement et ce que demande le secteur</translation>
    </message>
    <message>
        <source>%1 of %2 mandatory controls met</source>
        <translation>%1 sur %2 contrôles obligatoires remplis</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>No mandatory control is open; go-live may be approved.</source>
        <translation>Aucun contrôle obligatoire n’est ouvert&#x202f;; la mise en service peut être approuvée.</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1&#x202f;; et %Ln de plus</numerusform>
            <numerusform>%1&#x202f;; et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go-live is refused until %n mandatory control(s) are met</source>
        <translation>
            <numerusform>La mise en service est refusée tant que %Ln contrôle obligatoire n’est pas rempli</numerusform>
            <numerusform>La mise en service est refusée tant que %Ln contrôles obligatoires ne sont pas remplis</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1; chosen by hand</source>
        <translation>%1&#x202f;; choisi à la main</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochain examen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Add %1 again (left out: %2)</source>
        <translation>Ajouter %1 à nouveau (écarté&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Leave out %1…</source>
        <translation>Écarter %1…</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Écarter %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>The client’s industry asks for it. What was entered for it is kept.</source>
        <translation>Le secteur du client le demande. Ce qui a été saisi est conservé.</translation>
    </message>
    <message>
        <source>What was entered for it is kept.</source>
        <translation>Ce qui a été saisi est conservé.</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Pourquoi il ne s’applique pas</translation>
    </message>
</context>
<context>
    <name>occ::ui::ConditionEdit</name>
    <message>
        <source>Only if</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Below which score</source>
        <translation>Au-dessous de quelle note</translation>
    </message>
</context>
<context>
    <name>occ::ui::ContactCards</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>Contacts for %1</source>
        <translation>Contacts pour %1</translation>
    </message>
    <message>
        <source>Add contacts</source>
        <translation>Ajouter les contacts</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>Personnes du fichier</translation>
    </message>
    <message>
        <source>Space decides who is added. One undo takes all of them back.</source>
        <translation>Espace décide qui est ajouté. Tout s’annule d’un coup.</translation>
    </message>
    <message>
        <source>Contacts from vCards</source>
        <translation>Contacts de vCards</translation>
    </message>
    <message>
        <source>vCards (*.vcf *.vcard)</source>
        <translation>vCards (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be taken here.</source>
        <translation>%1 ne convient pas ici.</translation>
    </message>
    <message>
        <source>Drop vCards (.vcf) to add contacts, or a table (.csv) to import it.</source>
        <translation>Déposez des vCards (.vcf) pour ajouter des contacts, ou un tableau (.csv) pour l’importer.</translation>
    </message>
</context>
<context>
    <name>occ::ui::ControlPanel</name>
    <message>
        <source>Choose a control to see what it asks for and to enter its evidence.</source>
        <translation>Choisissez un contrôle pour voir ce qu’il demande et saisir sa preuve.</translation>
    </message>
    <message>
        <source>State of the control</source>
        <translation>État du contrôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Pourquoi il ne s’applique pas</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the control</source>
        <translation>Enregistrer le contrôle</translation>
    </message>
    <message>
        <source>Reviewed, still holds</source>
        <translation>Réexaminé, tient toujours</translation>
    </message>
    <message>
        <source>Whoever has the role</source>
        <translation>Qui a la fonction</translation>
    </message>
    <message>
        <source>Mandatory for go-live</source>
        <translation>Obligatoire pour la mise en service</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>evidence is a link or a file</source>
        <translation>la preuve est un lien ou un fichier</translation>
    </message>
    <message>
        <source>evidence is a file, or a link to it</source>
        <translation>la preuve est un fichier, ou un lien vers lui</translation>
    </message>
    <message>
        <source>a note is enough as evidence</source>
        <translation>une note suffit comme preuve</translation>
    </message>
    <message>
        <source>reviewed every %1</source>
        <translation>réexaminé tous les %1</translation>
    </message>
    <message>
        <source>agreement.pdf, in the client’s folder</source>
        <translation>accord.pdf, dans le dossier du client</translation>
    </message>
    <message>
        <source>How it is met</source>
        <translation>Comment il est rempli</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Its review was due %1.</source>
        <translation>Son examen était dû le %1.</translation>
    </message>
    <message>
        <source>Next review %1.</source>
        <translation>Prochain examen&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardActions</name>
    <message>
        <source>With the chosen clients</source>
        <translation>Avec les clients choisis</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Réattribuer</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>Enregistrer un échange…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Mettre en pause…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Reassign to</source>
        <translation>Réattribuer à</translation>
    </message>
    <message>
        <source>Go-live target…</source>
        <translation>Mise en service prévue…</translation>
    </message>
    <message numerus="yes">
        <source>%n clients chosen</source>
        <translation>
            <numerusform>%Ln client choisi</numerusform>
            <numerusform>%Ln clients choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardCharts</name>
    <message>
        <source>Load by owner</source>
        <translation>Charge par responsable</translation>
    </message>
    <message>
        <source>Due by week</source>
        <translation>Échéances par semaine</translation>
    </message>
    <message>
        <source>against capacity</source>
        <translation>par rapport à la capacité</translation>
    </message>
    <message>
        <source>the next date of each client</source>
        <translation>la prochaine date de chaque client</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 prochains jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir de %1</translation>
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
        <translation>Personne</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Mise en service</translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardFilters</name>
    <message>
        <source>Which onboardings</source>
        <translation>Quelles intégrations</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>Mes clients</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Red and amber</source>
        <translation>Rouge et orange</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Échéance cette semaine</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Filter  (Ctrl F)</source>
        <translation>Filtrer  (Ctrl F)</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Par responsable</translation>
    </message>
    <message>
        <source>By health</source>
        <translation>Par santé</translation>
    </message>
    <message>
        <source>By playbook</source>
        <translation>Par parcours</translation>
    </message>
    <message>
        <source>By industry</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Playbook: %1</source>
        <translation>Parcours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Industry: %1</source>
        <translation>Secteur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardModel</name>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Mise en service</translation>
    </message>
    <message>
        <source>No target yet (D)</source>
        <translation>Pas de date (D)</translation>
    </message>
    <message>
        <source>%1 · %2 clients, %3 red</source>
        <translation>%1 · %2 clients, %3 en rouge</translation>
    </message>
    <message>
        <source>%1 · %2 clients</source>
        <translation>%1 · %2 clients</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation>Démarrer l’intégration</translation>
    </message>
    <message>
        <source>Active onboardings</source>
        <translation>Intégrations actives</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Échéance aujourd’hui</translation>
    </message>
    <message>
        <source>Reply awaited</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Onboardings</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>No onboarding is running</source>
        <translation>Aucune intégration n’est en cours</translation>
    </message>
    <message>
        <source>Start one by hand, or win a deal: its onboarding can start from there.</source>
        <translation>Démarrez-en une à la main, ou gagnez une opportunité&#xa0;: son intégration peut partir de là.</translation>
    </message>
    <message>
        <source>No onboarding matches</source>
        <translation>Aucune intégration ne correspond</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>%1 new in 7 days</source>
        <translation>Nouvelles en 7 jours&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 open alert</source>
        <translation>1 alerte ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n open alerts</source>
        <translation>
            <numerusform>%Ln alerte ouverte</numerusform>
            <numerusform>%Ln alertes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>red next, if left alone</source>
        <translation>rouges sans action</translation>
    </message>
    <message>
        <source>%1 within 7 days</source>
        <translation>Sous 7 jours&#xa0;: %1</translation>
    </message>
    <message>
        <source>the client&apos;s turn</source>
        <translation>au tour du client</translation>
    </message>
    <message>
        <source>%1 active · %2</source>
        <translation>Actives&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>Sorted by risk · %1 of %2</source>
        <translation>Par risque · %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>past the due date</source>
        <translation>échéance dépassée</translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <comment>date format</comment>
        <translation>dddd d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Nothing fits these filters and words together.</source>
        <translation>Rien ne répond à la fois à ces filtres et à ces mots.</translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardView</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>occ::ui::DealModel</name>
    <message>
        <source>Deal</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Opportunité %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::DealPage</name>
    <message>
        <source>Previous deal</source>
        <translation>Opportunité précédente</translation>
    </message>
    <message>
        <source>Previous deal of the list (Alt ↑)</source>
        <translation>Opportunité précédente de la liste (Alt ↑)</translation>
    </message>
    <message>
        <source>Next deal</source>
        <translation>Opportunité suivante</translation>
    </message>
    <message>
        <source>Next deal of the list (Alt ↓)</source>
        <translation>Opportunité suivante de la liste (Alt ↓)</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation>Démarrer l’intégration</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Grille d’évaluation</translation>
    </message>
    <message>
        <source>Qualification scorecard</source>
        <translation>Grille de qualification</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Enregistré à la saisie</translation>
    </message>
    <message>
        <source>Keys 1–5 score, Backspace clears, ↑ ↓ walk, Tab moves on.</source>
        <translation>1–5 notent, Retour arrière efface, ↑ ↓ parcourent, Tab avance.</translation>
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
        <translation>Ce qui changerait le plus</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Earlier scores</source>
        <translation>Notes antérieures</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Opportunité %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>clôture %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>prévu %1</translation>
    </message>
    <message>
        <source>%1 of %2 criteria scored</source>
        <translation>Critères notés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Qualified: full sales process (%1)</source>
        <translation>Qualifiée&#xa0;: processus de vente complet (%1)</translation>
    </message>
    <message>
        <source>Below %1: nurture, score again</source>
        <translation>Moins de %1&#xa0;: entretenir, noter à nouveau</translation>
    </message>
    <message>
        <source>The criteria not scored yet can add up to %1 points.</source>
        <translation>Les critères pas encore notés peuvent ajouter jusqu’à %1 points.</translation>
    </message>
    <message>
        <source>Nothing: every criterion is at the top.</source>
        <translation>Rien&#xa0;: chaque critère est au maximum.</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation>%1&#xa0;: %2, par %3</translation>
    </message>
    <message>
        <source>%1: %2 so far, by %3</source>
        <translation>%1&#xa0;: %2 jusqu’ici, par %3</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>occ::ui::DoneStep</name>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>Déjà importé</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Interrompre l’importation</translation>
    </message>
    <message>
        <source>Taking everything back…</source>
        <translation>Annulation de tout…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>Nothing is kept before everything is read</source>
        <translation>Rien n’est gardé avant que tout soit lu</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Rien n’était à modifier</translation>
    </message>
    <message>
        <source>To the pipeline</source>
        <translation>Vers les ventes</translation>
    </message>
    <message>
        <source>To the clients</source>
        <translation>Vers les clients</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>L’importation a été annulée</translation>
    </message>
    <message>
        <source>Everything is as it was before. Redo (Ctrl Shift Z) brings it again.</source>
        <translation>Tout est comme avant. Rétablir (Ctrl Maj Z) la ramène.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows so far</source>
        <translation>
            <numerusform>%Ln ligne pour l’instant</numerusform>
            <numerusform>%Ln lignes pour l’instant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows imported</source>
        <translation>
            <numerusform>%Ln ligne importée</numerusform>
            <numerusform>%Ln lignes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln inchangée</numerusform>
            <numerusform>%Ln inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln rejetée</numerusform>
            <numerusform>%Ln rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln écartée</numerusform>
            <numerusform>%Ln écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new clients</source>
        <translation>
            <numerusform>%Ln nouveau client</numerusform>
            <numerusform>%Ln nouveaux clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::EditorPage</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Points de contact</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Signaux d’alerte</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalade</translation>
    </message>
    <message>
        <source>Edit playbook</source>
        <translation>Modifier le parcours</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Throws the edit away and shows the stored version</source>
        <translation>Abandonne la modification et montre la version stockée</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Stocker comme nouvelle version</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Carry to running clients…</source>
        <translation>Appliquer aux clients en cours…</translation>
    </message>
    <message>
        <source>Playbook as text</source>
        <translation>Parcours sous forme de texte</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>F8 next</source>
        <translation>F8&#xa0;: suivante</translation>
    </message>
    <message>
        <source>began with version %1</source>
        <translation>partie de la version %1</translation>
    </message>
    <message>
        <source>Your edit is still here.</source>
        <translation>Votre modification est toujours là.</translation>
    </message>
    <message>
        <source>It was not saved the last time. “Start over” shows the stored version.</source>
        <translation>Elle n’a pas été stockée la dernière fois. «&#xa0;Recommencer&#xa0;» montre la version stockée.</translation>
    </message>
    <message>
        <source>Line %1: %2 %3</source>
        <translation>Ligne %1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>None. %1 milestones, %2 items, %3 touchpoints.</source>
        <translation>Aucune. %1 jalons, %2 tâches, %3 points de contact.</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (ligne %2)</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 erreur</translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Good, not saved</source>
        <translation>Correct, non stocké</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non stocké.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>Stocké comme version %1.</translation>
    </message>
    <message>
        <source>Running clients stay on their version until you move them.</source>
        <translation>Les clients en cours gardent leur version jusqu’à ce que vous les passiez.</translation>
    </message>
</context>
<context>
    <name>occ::ui::FileStep</name>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>What is a row?</source>
        <translation>Qu’est-ce qu’une ligne&#xa0;?</translation>
    </message>
    <message>
        <source>What a row of the file is</source>
        <translation>Ce qu’est une ligne du fichier</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.tab)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.tab)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Ce fichier ne peut pas être importé</translation>
    </message>
    <message>
        <source>Drop a table here</source>
        <translation>Déposez un tableau ici</translation>
    </message>
    <message>
        <source>A CSV or text file, as spreadsheets and CRM systems export it.</source>
        <translation>Un fichier CSV ou texte, tel que l’exportent les tableurs et les CRM.</translation>
    </message>
    <message>
        <source>%1 · %2 rows · %3 columns</source>
        <translation>%1 · %2 lignes · %3 colonnes</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>It is guessed from the names of the columns.</source>
        <translation>Déduit des noms des colonnes.</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>Takes: %1</source>
        <translation>Accepte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::FindNumberSheet</name>
    <message>
        <source>Find numbers for sale</source>
        <translation>Trouver des numéros à vendre</translation>
    </message>
    <message>
        <source>Hold for 24 hours</source>
        <translation>Réserver 24 heures</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Numbers for sale</source>
        <translation>Numéros à vendre</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Any, or three digits such as 833</source>
        <translation>N’importe, ou trois chiffres comme 833</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>N’importe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Indicatif</translation>
    </message>
    <message>
        <source>With these digits</source>
        <translation>Avec ces chiffres</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Numbers come from Telnyx and are held there.</source>
        <translation>Les numéros viennent de Telnyx et y sont réservés.</translation>
    </message>
    <message>
        <source>Asking Telnyx…</source>
        <translation>Telnyx est interrogé…</translation>
    </message>
    <message>
        <source>Telnyx: production</source>
        <translation>Telnyx&#xa0;: production</translation>
    </message>
    <message>
        <source>Telnyx: sandbox</source>
        <translation>Telnyx&#xa0;: sandbox</translation>
    </message>
    <message>
        <source>Telnyx has no such number now. Ask for fewer digits.</source>
        <translation>Telnyx n’a pas de tel numéro en ce moment. Demandez moins de chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are free now.</source>
        <translation>
            <numerusform>%Ln numéro est libre.</numerusform>
            <numerusform>%Ln numéros sont libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Sait faire</translation>
    </message>
</context>
<context>
    <name>occ::ui::FindingList</name>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Whole flow</source>
        <translation>Tout le parcours</translation>
    </message>
    <message>
        <source>Checked while you work.</source>
        <translation>Vérifié pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>Enter goes there, F8 to the next.</source>
        <translation>Entrée y va, F8 au suivant.</translation>
    </message>
</context>
<context>
    <name>occ::ui::FiringDetail</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · échéance %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Fin&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%Ln tentative</numerusform>
            <numerusform>%Ln tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <translation>Prochaine tentative&#xa0;: %1</translation>
    </message>
    <message>
        <source>It may have arrived twice under the same Message-ID: an attempt was cut off.</source>
        <translation>Il est peut-être arrivé deux fois sous le même Message-ID&#xa0;: une tentative a été interrompue.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Renvoyer %Ln</numerusform>
            <numerusform>Renvoyer %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n</source>
        <translation>
            <numerusform>Annuler %Ln</numerusform>
            <numerusform>Annuler %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::FiringLog</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Failed first</source>
        <translation>Échecs d’abord</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Log of automations</source>
        <translation>Journal des automatisations</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>All automations</source>
        <translation>Toutes les automatisations</translation>
    </message>
    <message>
        <source>Nothing has fired yet</source>
        <translation>Rien ne s’est encore déclenché</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Aucun ici</translation>
    </message>
    <message>
        <source>“What will fire” shows what is ahead.</source>
        <translation>«&#xa0;Ce qui se déclenchera&#xa0;» montre ce qui est à venir.</translation>
    </message>
    <message>
        <source>Choose another state, automation, client or time.</source>
        <translation>Choisissez un autre état, une autre automatisation, un autre client ou une autre période.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Renvoyer %Ln</numerusform>
            <numerusform>Renvoyer %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n</source>
        <translation>
            <numerusform>Annuler %Ln</numerusform>
            <numerusform>Annuler %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>%1 of %2 go out again. The others cannot yet: %3</source>
        <translation>%1 sur %2 sont renvoyés. Les autres ne peuvent pas encore l’être&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>occ::ui::FiringModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
</context>
<context>
    <name>occ::ui::FlowDocument</name>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>Déplacer une étape</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Renommer en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Commencer ici</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Ranger</translation>
    </message>
</context>
<context>
    <name>occ::ui::FlowEditor</name>
    <message>
        <source>What comes next?</source>
        <translation>Qu’est-ce qui vient ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>Where does it lead?</source>
        <translation>Où cela mène-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Steps to add</source>
        <translation>Étapes à ajouter</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Show everything (F)</source>
        <translation>Tout afficher (F)</translation>
    </message>
    <message>
        <source>Tidy up: arrange all steps again</source>
        <translation>Ranger&#xa0;: disposer à nouveau toutes les étapes</translation>
    </message>
    <message>
        <source>Beside the canvas</source>
        <translation>À côté du canevas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
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
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>occ::ui::FlowEditorPage</name>
    <message>
        <source>Call flow</source>
        <translation>Parcours d’appel</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Call flow of %1</source>
        <translation>Parcours d’appel de %1</translation>
    </message>
    <message>
        <source>Go on with the edit</source>
        <translation>Poursuivre la modification</translation>
    </message>
    <message>
        <source>Your edit is still here.</source>
        <translation>Votre modification est toujours là.</translation>
    </message>
    <message>
        <source>It was not saved the last time. Undo shows the stored version.</source>
        <translation>Elle n’a pas été enregistrée la dernière fois. Annuler montre la version enregistrée.</translation>
    </message>
    <message>
        <source>Start from “%1”</source>
        <translation>Partir de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>This is the template “%1”. Change it and save.</source>
        <translation>C’est le modèle «&#xa0;%1&#xa0;». Modifiez-le et enregistrez.</translation>
    </message>
    <message>
        <source>Not saved, has problems</source>
        <translation>Non enregistré, a des problèmes</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Has problems</source>
        <translation>A des problèmes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl Z)</source>
        <translation>Annuler&#xa0;: %1 (Ctrl Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl Shift Z)</source>
        <translation>Rétablir&#xa0;: %1 (Ctrl Shift Z)</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Pas encore de version</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Version %1 · %2</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>déployée</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Revenir à la version %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::FlowWords</name>
    <message>
        <source>Goes on by opening hours and holidays</source>
        <translation>Continue selon les horaires et jours fériés</translation>
    </message>
    <message>
        <source>Says something, then goes on</source>
        <translation>Dit quelque chose, puis continue</translation>
    </message>
    <message>
        <source>Says the choices and waits for a key</source>
        <translation>Dit les choix et attend une touche</translation>
    </message>
    <message>
        <source>Rings before everything else</source>
        <translation>Sonne avant tout le reste</translation>
    </message>
    <message>
        <source>Rings one number</source>
        <translation>Appelle un numéro</translation>
    </message>
    <message>
        <source>Holds callers until a team is free</source>
        <translation>Fait patienter jusqu’à ce qu’une équipe soit libre</translation>
    </message>
    <message>
        <source>Asks the questions of a form</source>
        <translation>Pose les questions d’un formulaire</translation>
    </message>
    <message>
        <source>Rings a team by a rule</source>
        <translation>Appelle une équipe selon une règle</translation>
    </message>
    <message>
        <source>Asks another system, then goes on</source>
        <translation>Interroge un autre système, puis continue</translation>
    </message>
    <message>
        <source>Takes a message</source>
        <translation>Prend un message</translation>
    </message>
    <message>
        <source>Says goodbye and hangs up</source>
        <translation>Prend congé et raccroche</translation>
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
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from day to day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>aucun jour</translation>
    </message>
    <message>
        <source>Nobody to ring yet</source>
        <translation>Personne à appeler encore</translation>
    </message>
    <message>
        <source>Rings %1 for %2</source>
        <translation>Appelle %1 pendant %2</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>days, from, to</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>Key or voice · waits %1</source>
        <translation>Touche ou voix · attend %1</translation>
    </message>
    <message>
        <source>Waits %1 for a key</source>
        <translation>Attend une touche %1</translation>
    </message>
    <message>
        <source>%1 · without limit</source>
        <translation>%1 · sans limite</translation>
    </message>
    <message>
        <source>%1 · up to %2</source>
        <translation>%1 · %2 au plus</translation>
    </message>
    <message>
        <source>No form yet</source>
        <translation>Pas encore de formulaire</translation>
    </message>
    <message>
        <source>Form “%1”</source>
        <translation>Formulaire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No system yet</source>
        <translation>Pas encore de système</translation>
    </message>
    <message>
        <source>Mailbox %1</source>
        <translation>Messagerie %1</translation>
    </message>
    <message>
        <source>Mailbox %1 · up to %2</source>
        <translation>Messagerie %1 · %2 au plus</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Hangs up</source>
        <translation>Raccroche</translation>
    </message>
    <message>
        <source>Nothing to say yet</source>
        <translation>Rien à dire encore</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Key %1, %2</source>
        <translation>Touche %1, %2</translation>
    </message>
    <message>
        <source>%1, leads nowhere</source>
        <translation>%1, ne mène nulle part</translation>
    </message>
    <message>
        <source>%1, goes to %2</source>
        <translation>%1, va à %2</translation>
    </message>
</context>
<context>
    <name>occ::ui::FormatStep</name>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>Comment le fichier est écrit</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Entre les cellules</translation>
    </message>
    <message>
        <source>Letters are written in</source>
        <translation>Encodage</translation>
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
        <translation>Europe centrale (1250)</translation>
    </message>
    <message>
        <source>Central European (8859-2)</source>
        <translation>Europe centrale (8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (1251)</source>
        <translation>Cyrillique (1251)</translation>
    </message>
    <message>
        <source>Greek (8859-7)</source>
        <translation>Grec (8859-7)</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Names the columns</source>
        <translation>Nomme les colonnes</translation>
    </message>
    <message>
        <source>Is data already</source>
        <translation>Déjà des données</translation>
    </message>
    <message>
        <source>The table starts in line</source>
        <translation>Le tableau commence à la ligne</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>As the values prove</source>
        <translation>D’après les valeurs</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Around cells</source>
        <translation>Autour des cellules</translation>
    </message>
    <message>
        <source>%1 (proved)</source>
        <translation>%1 (avéré)</translation>
    </message>
    <message>
        <source>Line ends: %1</source>
        <translation>Fins de ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Starts with a byte-order mark.</source>
        <translation>Commence par une marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>Read like this, the file is no table</source>
        <translation>Lu ainsi, le fichier n’est pas un tableau</translation>
    </message>
</context>
<context>
    <name>occ::ui::Gallery</name>
    <message>
        <source>Buttons and chips</source>
        <translation>Boutons et filtres</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Enregistrer un échange</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Plat</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>Mes clients</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Owner: anyone</source>
        <translation>Responsable&#xa0;: tous</translation>
    </message>
    <message>
        <source>States, people and keys</source>
        <translation>États, personnes et touches</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Active onboardings</source>
        <translation>Intégrations actives</translation>
    </message>
    <message>
        <source>5 started this week</source>
        <translation>5 démarrées cette semaine</translation>
    </message>
    <message>
        <source>2 since yesterday</source>
        <translation>2 depuis hier</translation>
    </message>
    <message>
        <source>3 due today</source>
        <translation>3 à échéance aujourd’hui</translation>
    </message>
    <message>
        <source>Satisfaction (30 days)</source>
        <translation>Satisfaction (30 jours)</translation>
    </message>
    <message>
        <source>target 9.0</source>
        <translation>cible 9,0</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Marquer comme vue</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Résoudre…</translation>
    </message>
    <message>
        <source>Why red</source>
        <translation>Pourquoi rouge</translation>
    </message>
    <message>
        <source>Day 7 is 4 days late: “First use case implemented” is open. The team lead is told in 5 h 58 min if nothing changes.</source>
        <translation>Jour 7 a 4 jours de retard&#xa0;: «&#xa0;Premier cas d’usage mis en œuvre&#xa0;» reste à faire. Le chef d’équipe reçoit un avis dans 5 h 58 min si rien ne change.</translation>
    </message>
    <message>
        <source>The store stopped answering. What you type is kept and saved when it is back.</source>
        <translation>Le stockage ne répond plus. Ce que vous saisissez est gardé, puis enregistré à son retour.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employés</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Say what was done, so that the monthly review can learn from it.</source>
        <translation>Indiquez ce qui a été fait, afin que la revue mensuelle puisse en tirer parti.</translation>
    </message>
    <message>
        <source>Welcome email sent</source>
        <translation>E-mail de bienvenue envoyé</translation>
    </message>
    <message>
        <source>Orientation call scheduled</source>
        <translation>Appel d’orientation planifié</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Budget alignment</source>
        <translation>Adéquation du budget</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Reply awaited for 31 h</source>
        <translation>Réponse attendue depuis 31 h</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Day 1</source>
        <translation>Jour 1</translation>
    </message>
    <message>
        <source>Day 3</source>
        <translation>Jour 3</translation>
    </message>
    <message>
        <source>Day 7</source>
        <translation>Jour 7</translation>
    </message>
    <message>
        <source>4 days late</source>
        <translation>4 jours de retard</translation>
    </message>
    <message>
        <source>Week 2</source>
        <translation>Semaine 2</translation>
    </message>
    <message>
        <source>Month 1</source>
        <translation>Mois 1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Alert to specialist: Day 7 is 3 days late</source>
        <translation>Alerte au spécialiste&#xa0;: Jour 7 a 3 jours de retard</translation>
    </message>
    <message>
        <source>today 08:00 · rule milestone-delayed</source>
        <translation>aujourd’hui 08:00 · règle milestone-delayed</translation>
    </message>
    <message>
        <source>Called dispatcher, no answer</source>
        <translation>Appel au répartiteur, sans réponse</translation>
    </message>
    <message>
        <source>yesterday 16:20 · outbound, reply expected</source>
        <translation>hier 16:20 · sortant, réponse attendue</translation>
    </message>
    <message>
        <source>Executive is told on 23 Nov 09:00 if unresolved</source>
        <translation>La direction reçoit un avis le 23 nov. 09:00 si rien n’est résolu</translation>
    </message>
    <message>
        <source>Gallery of components</source>
        <translation>Galerie de composants</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>Aucun client ne correspond</translation>
    </message>
    <message>
        <source>Try fewer words, or start an onboarding for a new client.</source>
        <translation>Essayez avec moins de mots, ou démarrez une intégration pour un nouveau client.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Industry: Legal</source>
        <translation>Secteur&#xa0;: juridique</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Load by person</source>
        <translation>Charge par personne</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Load against capacity</source>
        <translation>Charge par rapport à la capacité</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>De la place</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Au maximum</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Dépassée</translation>
    </message>
    <message>
        <source>Would take two</source>
        <translation>En recevrait deux</translation>
    </message>
    <message>
        <source>Would give two</source>
        <translation>En céderait deux</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non définie</translation>
    </message>
    <message>
        <source>Ways in, and long work</source>
        <translation>Entrées et travaux longs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Drop a table here</source>
        <translation>Déposez un tableau ici</translation>
    </message>
    <message>
        <source>A CSV or text file.</source>
        <translation>Un fichier CSV ou texte.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Faire un tour</translation>
    </message>
    <message>
        <source>Opens a sample team with clients, alerts and deals.</source>
        <translation>Ouvre une équipe d’exemple avec clients, alertes et opportunités.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>An empty one with the playbooks.</source>
        <translation>Un espace vide avec les parcours.</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>Déjà importé</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Northline Freight · today 16:00</source>
        <translation>Northline Freight · aujourd’hui 16:00</translation>
    </message>
    <message>
        <source>waiting for the freight list</source>
        <translation>en attente de la liste de fret</translation>
    </message>
</context>
<context>
    <name>occ::ui::GoalPanel</name>
    <message>
        <source>One big goal</source>
        <translation>Grand objectif</translation>
    </message>
    <message>
        <source>Go-live…</source>
        <translation>Mise en service…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Not written yet. One sentence the client would say, with a date.</source>
        <translation>Pas encore écrit. Une phrase que dirait le client, avec une date.</translation>
    </message>
    <message>
        <source>Go-live target: %1</source>
        <translation>Mise en service prévue&#xa0;: %1</translation>
    </message>
    <message>
        <source>No go-live target yet.</source>
        <translation>Pas encore de mise en service prévue.</translation>
    </message>
</context>
<context>
    <name>occ::ui::Help</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>occ::ui::ImportFeature</name>
    <message>
        <source>The sample table cannot be written.</source>
        <translation>Le tableau d’exemple ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Import a duplicate, or leave it out</source>
        <translation>Importer un doublon ou l’écarter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>occ::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Read so far</source>
        <translation>Déjà lu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>L’importation a été annulée&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>deals, clients, contacts and interactions from a table</source>
        <translation>opportunités, clients, contacts et échanges d’un tableau</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>Importer 1 ligne</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Importer %1 lignes</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>One question is open.</source>
        <translation>Une question est ouverte.</translation>
    </message>
    <message>
        <source>%1 questions are open.</source>
        <translation>%1 questions sont ouvertes.</translation>
    </message>
    <message>
        <source>One undo will take all of it back.</source>
        <translation>Tout pourra être annulé d’un coup.</translation>
    </message>
</context>
<context>
    <name>occ::ui::ImportTables</name>
    <message>
        <source>Line</source>
        <translation>Ligne du fichier</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Ce que dit le fichier</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>toute la ligne</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>E-mail, file</source>
        <translation>E-mail, fichier</translation>
    </message>
    <message>
        <source>E-mail, there</source>
        <translation>E-mail, existant</translation>
    </message>
    <message>
        <source>Phone, file</source>
        <translation>Téléphone, fichier</translation>
    </message>
    <message>
        <source>Phone, there</source>
        <translation>Téléphone, existant</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>%1, in row %2 of this file</source>
        <translation>%1, à la ligne %2 de ce fichier</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>occ::ui::ImportTask</name>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>L’importation a été annulée&#xa0;; rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>occ::ui::ImportWords</name>
    <message>
        <source>Deals</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>One sales opportunity a row. Clients that are not there yet are added.</source>
        <translation>Une opportunité par ligne. Les clients qui manquent sont ajoutés.</translation>
    </message>
    <message>
        <source>One company a row. A company that is known is brought up to date.</source>
        <translation>Une entreprise par ligne. Une entreprise connue est mise à jour.</translation>
    </message>
    <message>
        <source>One person a row, with the client they belong to.</source>
        <translation>Une personne par ligne, avec son client.</translation>
    </message>
    <message>
        <source>One call, message or meeting a row, at a client that is already there.</source>
        <translation>Un appel, message ou rendez-vous par ligne, chez un client déjà présent.</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Année, mois, jour</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <source>Point (1,234.50)</source>
        <translation>Point (1,234.50)</translation>
    </message>
    <message>
        <source>Comma (1.234,50)</source>
        <translation>Virgule (1.234,50)</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Virgule  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Point-virgule &#xa0;;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Barre  |</translation>
    </message>
    <message>
        <source>Double  &quot;</source>
        <translation>Doubles  &quot;</translation>
    </message>
    <message>
        <source>Single  &apos;</source>
        <translation>Simples  ’</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>CR (ancien Mac)</translation>
    </message>
    <message>
        <source>Mixed; every kind is taken</source>
        <translation>Mélangées&#xa0;; toutes sont acceptées</translation>
    </message>
    <message>
        <source>Yes, names of columns</source>
        <translation>Oui, des noms de colonnes</translation>
    </message>
    <message>
        <source>No, the first row of data</source>
        <translation>Non, la première ligne de données</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>How are the dates written?</source>
        <translation>Comment les dates sont-elles écrites&#xa0;?</translation>
    </message>
    <message>
        <source>What is the decimal mark?</source>
        <translation>Quel est le signe décimal&#xa0;?</translation>
    </message>
    <message>
        <source>How are the letters written?</source>
        <translation>Quel est l’encodage&#xa0;?</translation>
    </message>
    <message>
        <source>What stands between the cells?</source>
        <translation>Qu’y a-t-il entre les cellules&#xa0;?</translation>
    </message>
    <message>
        <source>Does the first line name the columns?</source>
        <translation>La première ligne nomme-t-elle les colonnes&#xa0;?</translation>
    </message>
    <message>
        <source>In which line does the table start?</source>
        <translation>À quelle ligne commence le tableau&#xa0;?</translation>
    </message>
    <message>
        <source>Which stage is “%1”?</source>
        <translation>Quelle étape est «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>occ::ui::IndustryPanel</name>
    <message>
        <source>What %1 asks for</source>
        <translation>Ce que demande %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a feature and what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>occ::ui::Inspector</name>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Impossible d’ouvrir le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it, then read it again.</source>
        <translation>Vérifiez qu’il est toujours là et que vous pouvez le lire, puis relisez-le.</translation>
    </message>
</context>
<context>
    <name>occ::ui::IntegrationForm</name>
    <message>
        <source>Choose a system to set it up and to test it.</source>
        <translation>Choisissez un système pour le configurer et le tester.</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>The test is under way</source>
        <translation>Le test est en cours</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the system from this client</source>
        <translation>Retirer le système de ce client</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>The test: %1.</source>
        <translation>Le test&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 It cannot be tested from here.</source>
        <translation>%1 Il ne peut pas être testé d’ici.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>Tested %1, in %2 ms.</source>
        <translation>Testé %1, en %2 ms.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer, never in the workspace.</source>
        <translation>Conservé dans le trousseau de cet ordinateur, jamais dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Entered %1. %2</source>
        <translation>Saisi %1. %2</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>Vide&#xa0;: reste tel quel</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
</context>
<context>
    <name>occ::ui::IntegrationWords</name>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>No right</source>
        <translation>Pas de droit</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Mauvaise adresse</translation>
    </message>
    <message>
        <source>Odd answer</source>
        <translation>Réponse étrange</translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation>Trop occupé</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erreur du serveur</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>Téléphonie</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Health records</source>
        <translation>Dossiers de santé</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Telematics</source>
        <translation>Télématique</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Comptabilité</translation>
    </message>
</context>
<context>
    <name>occ::ui::IntegrationsFeature</name>
    <message>
        <source>There is no client yet.</source>
        <translation>Il n’y a pas encore de client.</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Fill in the system’s settings</source>
        <translation>Remplir les réglages du système</translation>
    </message>
    <message>
        <source>Test the system now</source>
        <translation>Tester le système maintenant</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
</context>
<context>
    <name>occ::ui::IntegrationsTab</name>
    <message>
        <source>The system’s settings</source>
        <translation>Les réglages du système</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Which systems</source>
        <translation>Quels systèmes</translation>
    </message>
    <message>
        <source>The industry asks for</source>
        <translation>Le secteur les demande</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Systems of the client</source>
        <translation>Systèmes du client</translation>
    </message>
    <message>
        <source>No system is set up. Choose one among all.</source>
        <translation>Aucun système n’est configuré. Choisissez-en un parmi tous.</translation>
    </message>
    <message>
        <source>%1 answer, %2 asked for</source>
        <translation>%1 répondent, %2 demandés</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
</context>
<context>
    <name>occ::ui::ItemList</name>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Preuve…</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Sans objet…</translation>
    </message>
    <message>
        <source>Blocked…</source>
        <translation>Bloquée…</translation>
    </message>
    <message>
        <source>Not blocked any more</source>
        <translation>N’est plus bloquée</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Attribuer à…</translation>
    </message>
    <message>
        <source>Edit or move…</source>
        <translation>Modifier ou déplacer…</translation>
    </message>
</context>
<context>
    <name>occ::ui::ItemModel</name>
    <message>
        <source>evidence · </source>
        <translation>preuve · </translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>bloquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>not applicable: %1</source>
        <translation>sans objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>client&apos;s turn</source>
        <translation>au tour du client</translation>
    </message>
    <message>
        <source>waits for “%1”</source>
        <translation>attend «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>waits for “%1” and %2 more</source>
        <translation>attend «&#xa0;%1&#xa0;» et %2 de plus</translation>
    </message>
    <message>
        <source>due %1 · %2</source>
        <translation>échéance %1 · %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Échéance %1</translation>
    </message>
    <message>
        <source>Done %1 by %2</source>
        <translation>Faite %1 par %2</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>Evidence wanted: %1</source>
        <translation>Preuve demandée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Attend&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::KeyboardModel</name>
    <message>
        <source>%1 · chosen by you</source>
        <translation>%1 · choisi par vous</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>occ::ui::KeyboardPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>All as shipped</source>
        <translation>Toutes d’origine</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Nouvelle touche&#xa0;: appuyez</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>Enter goes to the field; press the key you want there.</source>
        <translation>Entrée mène au champ&#xa0;; appuyez-y sur la touche voulue.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which would be left without it.</source>
        <translation>%1 est la touche de «&#xa0;%2&#xa0;», qui n’en aurait plus.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>La prendre là</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 est libre.</translation>
    </message>
</context>
<context>
    <name>occ::ui::LibraryPage</name>
    <message>
        <source>Industry packs</source>
        <translation>Lots sectoriels</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Grilles d’évaluation</translation>
    </message>
    <message>
        <source>Pricing plans</source>
        <translation>Plans tarifaires</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Niveaux de service</translation>
    </message>
    <message>
        <source>Compliance packs</source>
        <translation>Lots de conformité</translation>
    </message>
    <message>
        <source>Call flows</source>
        <translation>Flux d’appel</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatisations</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendriers</translation>
    </message>
    <message>
        <source>Sales collateral</source>
        <translation>Supports de vente</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revues</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Playbooks, forms, messages and everything else the work is done by</source>
        <translation>Parcours, formulaires, messages et tout ce qui sert au travail</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Carry to running clients…</source>
        <translation>Appliquer aux clients en cours…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Search all content</source>
        <translation>Chercher dans tout le contenu</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Comment l’afficher</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Parcours</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>No running client is on another version.</source>
        <translation>Aucun client en cours n’est à une autre version.</translation>
    </message>
</context>
<context>
    <name>occ::ui::LoadBar</name>
    <message>
        <source>No capacity set</source>
        <translation>Capacité non définie</translation>
    </message>
    <message>
        <source>Over by %1</source>
        <translation>Dépassée de %1</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Au maximum</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>Place pour %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>onboardings carried of capacity</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>occ::ui::LoadModel</name>
    <message>
        <source>Specialist</source>
        <translation>Spécialiste</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>waiting for somebody</source>
        <translation>en attente de quelqu’un</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 en retard</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <comment>items that fall due</comment>
        <translation>%1 sous 7 jours</translation>
    </message>
    <message>
        <source>%1 red</source>
        <translation>%1 en rouge</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Onboardings: %1</source>
        <translation>Intégrations&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::LoadView</name>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>To be assigned</source>
        <translation>À attribuer</translation>
    </message>
</context>
<context>
    <name>occ::ui::LoadingState</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>occ::ui::LookPanel</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Taille du texte et des commandes</translation>
    </message>
    <message>
        <source>This takes effect when the program starts the next time.</source>
        <translation>La modification prend effet au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>occ::ui::MailDetail</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not a client&apos;s</source>
        <translation>D’aucun client</translation>
    </message>
    <message>
        <source>Sets this mail aside; the next one from there waits again</source>
        <translation>Écarte ce message&#x202f;; le prochain de là attend à nouveau</translation>
    </message>
    <message>
        <source>Ignore this sender</source>
        <translation>Ignorer cet expéditeur</translation>
    </message>
    <message>
        <source>Sets aside what came and what will come from this address</source>
        <translation>Écarte ce qui est venu et ce qui viendra de cette adresse</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Attribuer à…</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>De %1, %2</translation>
    </message>
    <message>
        <source>A contact of %1</source>
        <translation>Un contact de %1</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Nothing in it says which client it is.</source>
        <translation>Rien n’y dit de quel client il s’agit.</translation>
    </message>
    <message>
        <source>May be %1: %2.</source>
        <translation>Peut-être %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>occ::ui::MailModel</name>
    <message>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
</context>
<context>
    <name>occ::ui::MailSheets</name>
    <message>
        <source>May be</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Clients it may be of</source>
        <translation>Clients possibles</translation>
    </message>
    <message>
        <source>Whose mail is it?</source>
        <translation>À qui est ce message&#x202f;?</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>“%1” from %2 becomes a contact of that client; it counts as an answer.</source>
        <translation>«&#xa0;%1&#xa0;» de %2 devient un échange de ce client&#x202f;; il compte comme une réponse.</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Choisissez un client</translation>
    </message>
    <message>
        <source>The likeliest first</source>
        <translation>Le plus probable d’abord</translation>
    </message>
    <message>
        <source>Always for this sender; what else waits from there, too</source>
        <translation>Toujours pour cet expéditeur&#x202f;; aussi ce qui attend d’autre de là</translation>
    </message>
    <message>
        <source>No client is chosen.</source>
        <translation>Aucun client n’est choisi.</translation>
    </message>
    <message>
        <source>Type a part of its name, or choose one of the list.</source>
        <translation>Tapez une partie de son nom, ou choisissez-en un dans la liste.</translation>
    </message>
</context>
<context>
    <name>occ::ui::MailView</name>
    <message>
        <source>Which mails</source>
        <translation>Quels messages</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Remembered senders</source>
        <translation>Expéditeurs mémorisés</translation>
    </message>
    <message>
        <source>Mail that came in</source>
        <translation>Courrier arrivé</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>The next mail from there waits again</source>
        <translation>Le prochain message de là attend à nouveau</translation>
    </message>
    <message>
        <source>No sender is remembered</source>
        <translation>Aucun expéditeur n’est mémorisé</translation>
    </message>
    <message>
        <source>“Always for this sender” and “Ignore this sender” are kept here.</source>
        <translation>«&#xa0;Toujours pour cet expéditeur&#xa0;» et «&#xa0;Ignorer cet expéditeur&#xa0;» sont gardés ici.</translation>
    </message>
    <message>
        <source>No mail waits</source>
        <translation>Aucun message n’attend</translation>
    </message>
    <message>
        <source>Answers go to their clients by themselves. What nobody can be found for waits here for you to say whose it is.</source>
        <translation>Les réponses vont d’elles-mêmes à leurs clients. Ce dont on ne trouve pas l’auteur attend ici que vous le disiez.</translation>
    </message>
    <message>
        <source>No mail came in yet</source>
        <translation>Aucun message n’est encore arrivé</translation>
    </message>
    <message>
        <source>Answers to your letters appear here and with their clients.</source>
        <translation>Les réponses à vos lettres apparaissent ici et chez leurs clients.</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>Rien n’a été écarté</translation>
    </message>
    <message>
        <source>Mail that is no client&apos;s is kept here.</source>
        <translation>Le courrier qui n’est d’aucun client est gardé ici.</translation>
    </message>
</context>
<context>
    <name>occ::ui::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>Onboarding Command Center %1</source>
        <translation>Onboarding Command Center %1</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Local user</source>
        <translation>Utilisateur local</translation>
    </message>
    <message>
        <source>The workspace does not answer</source>
        <translation>L’espace de travail ne répond pas</translation>
    </message>
    <message>
        <source>%1 – %2 – Onboarding Command Center</source>
        <translation>%1 – %2 – Onboarding Command Center</translation>
    </message>
    <message>
        <source>&amp;Open another workspace…</source>
        <translation>&amp;Ouvrir un autre espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>&amp;Exporter le tableau…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>There is no table here to export.</source>
        <translation>Il n’y a ici aucun tableau à exporter.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%Ln ligne écrite dans %1</numerusform>
            <numerusform>%Ln lignes écrites dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages printed</source>
        <translation>
            <numerusform>%Ln page imprimée</numerusform>
            <numerusform>%Ln pages imprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Retirer le message</translation>
    </message>
</context>
<context>
    <name>occ::ui::MessagePage</name>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Send a test to me…</source>
        <translation>M’envoyer un test…</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text; {{name}} stands for a value</source>
        <translation>Texte&#xa0;; {{name}} représente une valeur</translation>
    </message>
    <message>
        <source>As it goes out</source>
        <translation>Tel qu’il est envoyé</translation>
    </message>
    <message>
        <source>For which client it is shown</source>
        <translation>Pour quel client il est affiché</translation>
    </message>
    <message>
        <source>The text as it goes out</source>
        <translation>Le texte tel qu’il est envoyé</translation>
    </message>
    <message>
        <source>Names a text may use; Enter puts one in</source>
        <translation>Noms qu’un texte peut utiliser&#xa0;; Entrée en insère un</translation>
    </message>
    <message>
        <source>Not translated yet: the original goes out.</source>
        <translation>Pas encore traduit&#xa0;: l’original est envoyé.</translation>
    </message>
    <message>
        <source>Save it first: the test shows what is saved.</source>
        <translation>Enregistrez-le d’abord&#xa0;: le test montre ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>nothing here: fill it in</source>
        <translation>vide ici&#xa0;: à remplir</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>vide ici</translation>
    </message>
</context>
<context>
    <name>occ::ui::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>occ::ui::NoticeBell</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Notifications, %Ln non lue</numerusform>
            <numerusform>Notifications, %Ln non lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::NoticeCard</name>
    <message>
        <source>Tell me on the desktop what is escalated to me</source>
        <translation>M’avertir sur le bureau de ce qui m’est escaladé</translation>
    </message>
    <message>
        <source>Not between</source>
        <translation>Sauf entre</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>More than three at once come as one</source>
        <translation>Plus de trois à la fois arrivent en une seule</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence dès</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
</context>
<context>
    <name>occ::ui::NoticePanel</name>
    <message>
        <source>Which</source>
        <translation>Lesquelles</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>You are the owner</source>
        <translation>Vous êtes responsable</translation>
    </message>
    <message>
        <source>Escalated to you as lead</source>
        <translation>Escaladée à vous comme chef d’équipe</translation>
    </message>
    <message>
        <source>Escalated to you as executive</source>
        <translation>Escaladée à vous comme direction</translation>
    </message>
    <message>
        <source>Read · %1</source>
        <translation>Lue · %1</translation>
    </message>
    <message>
        <source>Unread · %1</source>
        <translation>Non lue · %1</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>Tout est lu.</translation>
    </message>
    <message>
        <source>Nothing has come for you yet.</source>
        <translation>Rien n’est encore arrivé pour vous.</translation>
    </message>
</context>
<context>
    <name>occ::ui::NoticeWatch</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %Ln de plus</numerusform>
            <numerusform>%1 et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%Ln nouvelle notification</numerusform>
            <numerusform>%Ln nouvelles notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::NoticesFeature</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Open the alert and mark it read</source>
        <translation>Ouvrir l’alerte et la marquer comme lue</translation>
    </message>
    <message>
        <source>Mark read, or unread again by undo</source>
        <translation>Marquer comme lue, ou non lue en annulant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>occ::ui::NumberDetail</name>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Holds on this number</source>
        <translation>Réservations de ce numéro</translation>
    </message>
    <message>
        <source>Reserve…</source>
        <translation>Réserver…</translation>
    </message>
    <message>
        <source>Client approved</source>
        <translation>Approuvé par le client</translation>
    </message>
    <message>
        <source>Give to a client…</source>
        <translation>Donner à un client…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 pool</source>
        <translation>%1 · %2 · groupe %3</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>local</source>
        <translation>géographique</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Kept for: %1</source>
        <translation>Gardé pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Held until %1, %2</source>
        <translation>Réservé jusqu’à %1, %2</translation>
    </message>
    <message>
        <source>Can do: %1</source>
        <translation>Sait faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The hold is not confirmed: %1</source>
        <translation>La réservation n’est pas confirmée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take away from the client</source>
        <translation>Retirer au client</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <translation>Réservé pour %1</translation>
    </message>
    <message>
        <source>Lost for %1</source>
        <translation>Perdu pour %1</translation>
    </message>
    <message>
        <source>Nearest free: %1</source>
        <translation>Les plus proches libres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Let go after 24 hours, was held for %1</source>
        <translation>Lâché après 24 heures, était réservé pour %1</translation>
    </message>
    <message>
        <source>Ordered for %1</source>
        <translation>Commandé pour %1</translation>
    </message>
    <message>
        <source>Released, was held for %1</source>
        <translation>Libéré, était réservé pour %1</translation>
    </message>
    <message>
        <source>What is known of the number</source>
        <translation>Ce qu’on sait du numéro</translation>
    </message>
</context>
<context>
    <name>occ::ui::NumberModel</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1, %2 once</source>
        <translation>%1, %2 une fois</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flottes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>N’importe</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <translation>%1, non confirmé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Gardé pour</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <translation>Réservé jusqu’à %1</translation>
    </message>
    <message>
        <source>Reserved at Telnyx until %1</source>
        <translation>Réservé chez Telnyx jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::NumberSheets</name>
    <message>
        <source>Hold %1</source>
        <translation>Réserver %1</translation>
    </message>
    <message>
        <source>Hold for 24 hours</source>
        <translation>Réserver 24 heures</translation>
    </message>
    <message>
        <source>The client has 24 hours to approve it. Four hours before the end you are told.</source>
        <translation>Le client a 24 heures pour l’approuver. Vous êtes averti quatre heures avant la fin.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Give %1 to a client</source>
        <translation>Donner %1 à un client</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>occ::ui::NumbersFeature</name>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Suggest a number for a client…</source>
        <translation>Proposer un numéro pour un client…</translation>
    </message>
    <message>
        <source>Find numbers for sale…</source>
        <translation>Trouver des numéros à vendre…</translation>
    </message>
    <message>
        <source>Reserve for 24 hours</source>
        <translation>Réserver pour 24 heures</translation>
    </message>
    <message>
        <source>Say that the client approved</source>
        <translation>Dire que le client a approuvé</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Give to a client, or take away</source>
        <translation>Donner à un client, ou retirer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Ouvrir le client</translation>
    </message>
</context>
<context>
    <name>occ::ui::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>Quels numéros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Réservés</translation>
    </message>
    <message>
        <source>In setup</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libérés</translation>
    </message>
    <message>
        <source>Digits, client or note</source>
        <translation>Chiffres, client ou note</translation>
    </message>
    <message>
        <source>Find numbers…</source>
        <translation>Trouver des numéros…</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Proposer…</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Telnyx: not set up</source>
        <translation>Telnyx&#xa0;: non configuré</translation>
    </message>
    <message>
        <source>Telnyx: production</source>
        <translation>Telnyx&#xa0;: production</translation>
    </message>
    <message>
        <source>Telnyx: sandbox</source>
        <translation>Telnyx&#xa0;: sandbox</translation>
    </message>
    <message>
        <source>Telnyx is not set up</source>
        <translation>Telnyx n’est pas configuré</translation>
    </message>
    <message>
        <source>Numbers of the pool can be held and given out. To find and hold others, enter the API key under text messages.</source>
        <translation>Les numéros du groupe peuvent être réservés et donnés. Pour en trouver et réserver d’autres, saisissez la clé d’API sous les SMS.</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Aucun ici</translation>
    </message>
    <message>
        <source>No number is in this state. Find numbers to hold new ones.</source>
        <translation>Aucun numéro n’est dans cet état. Trouvez des numéros pour en réserver d’autres.</translation>
    </message>
    <message>
        <source>No number, client or note has “%1” in it.</source>
        <translation>Aucun numéro, client ou remarque ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>occ::ui::OnboardingFeature</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Start onboarding…</source>
        <translation>Démarrer une intégration…</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Enregistrer un échange</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Tick the item of that number</source>
        <translation>Cocher la tâche de ce numéro</translation>
    </message>
    <message>
        <source>Tick the next open item</source>
        <translation>Cocher la prochaine tâche à faire</translation>
    </message>
    <message>
        <source>Move the card to the milestone beside</source>
        <translation>Déplacer la carte vers le jalon voisin</translation>
    </message>
    <message>
        <source>Walk from column to column</source>
        <translation>Passer d’une colonne à l’autre</translation>
    </message>
    <message>
        <source>Open a blocker</source>
        <translation>Ouvrir un blocage</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline of all clients</source>
        <translation>Chronologie de tous les clients</translation>
    </message>
    <message>
        <source>Reassign, one or all that are chosen</source>
        <translation>Réattribuer une intégration ou toutes celles choisies</translation>
    </message>
    <message>
        <source>Go-live target</source>
        <translation>Mise en service prévue</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>En choisir plusieurs</translation>
    </message>
    <message>
        <source>Walk over clients and milestones</source>
        <translation>Parcourir clients et jalons</translation>
    </message>
    <message>
        <source>Move a milestone by a day</source>
        <translation>Décaler un jalon d’un jour</translation>
    </message>
    <message>
        <source>Say why and move it, or open the client</source>
        <translation>Dire pourquoi et le décaler, ou ouvrir le client</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
</context>
<context>
    <name>occ::ui::OnboardingWords</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>Transférée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Every milestone is complete: hand off</source>
        <translation>Tous les jalons sont atteints&#xa0;: transférer</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>En bonne voie</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>General business</source>
        <translation>Généraliste</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Appel vidéo</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeur</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>Missing access</source>
        <translation>Accès manquant</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>At the client</source>
        <translation>Chez le client</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Spécialiste</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
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
        <translation>Nulle part encore</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une touche</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What the key is for</source>
        <translation>À quoi sert la touche</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Where the key leads</source>
        <translation>Où mène la touche</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Retirer la touche</translation>
    </message>
</context>
<context>
    <name>occ::ui::PassphraseAsker</name>
    <message>
        <source>Passphrase of the sealed file</source>
        <translation>Phrase secrète du fichier scellé</translation>
    </message>
    <message>
        <source>Keep secrets</source>
        <translation>Garder les secrets</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>There is no keychain on this machine, so passwords and tokens go into a file sealed with a passphrase. Nobody can get at them without it.</source>
        <translation>Il n’y a pas de trousseau sur cette machine&#xa0;: mots de passe et jetons vont dans un fichier scellé par une phrase secrète. Sans elle, personne n’y accède.</translation>
    </message>
    <message>
        <source>Passwords and tokens are in a sealed file. Letters wait until it is open.</source>
        <translation>Mots de passe et jetons sont dans un fichier scellé. Les lettres attendent son ouverture.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La phrase secrète est trop courte.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n character(s).</source>
        <translation>
            <numerusform>Prenez au moins %Ln caractère.</numerusform>
            <numerusform>Prenez au moins %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>Tapez la phrase secrète à nouveau.</translation>
    </message>
</context>
<context>
    <name>occ::ui::PeopleFeature</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Person of the team…</source>
        <translation>Membre de l’équipe…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Assign the selected onboardings</source>
        <translation>Attribuer les intégrations choisies</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>Away, or back again</source>
        <translation>En absence, ou de retour</translation>
    </message>
    <message>
        <source>To the onboardings; open the client</source>
        <translation>Vers les intégrations&#xa0;; ouvrir le client</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>occ::ui::PeoplePanel</name>
    <message>
        <source>People at the client</source>
        <translation>Interlocuteurs du client</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Nobody yet. Add the person who answers for the client.</source>
        <translation>Personne pour l’instant. Ajoutez la personne qui répond pour le client.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Would recommend (NPS)</source>
        <translation>Recommandation (NPS)</translation>
    </message>
</context>
<context>
    <name>occ::ui::PersonSheet</name>
    <message>
        <source>Any manager</source>
        <translation>N’importe quel manager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non définie</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>How many active onboardings the person can carry.</source>
        <translation>Combien d’intégrations actives la personne peut suivre.</translation>
    </message>
    <message>
        <source>Second escalation step goes to</source>
        <translation>La deuxième étape d’escalade va à</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Ajouter à l’équipe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Who is away gets nothing new.</source>
        <translation>Pendant une absence, rien de nouveau n’arrive.</translation>
    </message>
    <message numerus="yes">
        <source>Carries %n onboardings; while away, they wait for somebody else.</source>
        <translation>
            <numerusform>Suit %Ln intégration&#xa0;; en son absence, elle attend quelqu’un d’autre.</numerusform>
            <numerusform>Suit %Ln intégrations&#xa0;; en son absence, elles attendent quelqu’un d’autre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::PickList</name>
    <message>
        <source>Narrow the list</source>
        <translation>Réduire la liste</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Tapez pour réduire la liste</translation>
    </message>
</context>
<context>
    <name>occ::ui::PipelinePage</name>
    <message>
        <source>Pipeline</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nouvelle opportunité</translation>
    </message>
    <message>
        <source>Which deals</source>
        <translation>Quelles opportunités</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Owner: anyone</source>
        <translation>Responsable&#xa0;: tous</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Filter  (Ctrl F)</source>
        <translation>Filtrer  (Ctrl F)</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>No deal yet</source>
        <translation>Aucune opportunité pour l’instant</translation>
    </message>
    <message>
        <source>Add one, or import your CRM&apos;s list with “occ import deals FILE”.</source>
        <translation>Ajoutez-en une, ou importez la liste de votre CRM avec «&#xa0;occ import deals FILE&#xa0;».</translation>
    </message>
    <message>
        <source>No deal matches</source>
        <translation>Aucune opportunité ne correspond</translation>
    </message>
    <message>
        <source>Try fewer words, or all stages.</source>
        <translation>Essayez avec moins de mots, ou toutes les étapes.</translation>
    </message>
    <message>
        <source>%1 open deals worth %2</source>
        <translation>Opportunités ouvertes&#xa0;: %1 pour %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::PlanModel</name>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due within a day</source>
        <translation>Échéance sous un jour</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>terminé depuis %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>%1 of %2 items open</source>
        <translation>%1 tâches sur %2 à faire</translation>
    </message>
    <message>
        <source>moved by hand: %1</source>
        <translation>déplacé à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>would move to %1</source>
        <translation>passerait à %1</translation>
    </message>
    <message>
        <source>No such milestone</source>
        <translation>Ce jalon n’existe pas</translation>
    </message>
</context>
<context>
    <name>occ::ui::PlanView</name>
    <message>
        <source>%1 · %2 d</source>
        <comment>a day, and by how many days: &apos;Fri 27 Nov · +3 d&apos;</comment>
        <translation>%1 · %2 j</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>occ::ui::PlaybookFeature</name>
    <message>
        <source>Playbook</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Edit playbook</source>
        <translation>Modifier le parcours</translation>
    </message>
    <message>
        <source>Carry to running clients</source>
        <translation>Appliquer aux clients en cours</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Edit the playbook</source>
        <translation>Modifier le parcours</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Stocker comme nouvelle version</translation>
    </message>
    <message>
        <source>Next fault</source>
        <translation>Erreur suivante</translation>
    </message>
    <message>
        <source>Ctrl ]  Ctrl [</source>
        <translation>Ctrl ]  Ctrl [</translation>
    </message>
    <message>
        <source>Indent more or less</source>
        <translation>Augmenter ou réduire le retrait</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Take the change or keep ours; move the client or not</source>
        <translation>Prendre le changement ou garder le nôtre&#xa0;; passer le client ou non</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Move the clients</source>
        <translation>Passer les clients</translation>
    </message>
</context>
<context>
    <name>occ::ui::PlaybookReader</name>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 business day</source>
        <translation>1 jour ouvré</translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <translation>
            <numerusform>%Ln jour ouvré</numerusform>
            <numerusform>%Ln jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after the contract</source>
        <translation>%1 après le contrat</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Nous</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Échéance %1</translation>
    </message>
    <message>
        <source>With the milestone</source>
        <translation>Avec le jalon</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Points de contact</translation>
    </message>
    <message>
        <source>Only while “%1” is open</source>
        <translation>Seulement tant que «&#xa0;%1&#xa0;» est à faire</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Signaux d’alerte</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalade</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>Les deux versions disent la même chose.</translation>
    </message>
</context>
<context>
    <name>occ::ui::PolicyPanel</name>
    <message>
        <source>As the packs ask</source>
        <translation>Comme le demandent les packs</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Recording and retention</source>
        <translation>Enregistrement et conservation</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Agreed on recording</source>
        <translation>Enregistrement convenu</translation>
    </message>
    <message>
        <source>Agreed to keep call data for</source>
        <translation>Conservation convenue des données d’appel</translation>
    </message>
    <message>
        <source>Call flows keep to it. Only more than the packs ask for can be agreed on.</source>
        <translation>Les parcours d’appel s’y tiennent. On ne peut convenir que de plus que ce que demandent les packs.</translation>
    </message>
    <message>
        <source>Save recording and retention</source>
        <translation>Enregistrer ces règles</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>comme convenu</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Their data is kept for %1 (%2).</source>
        <translation>Leurs données sont conservées %1 (%2).</translation>
    </message>
    <message>
        <source>One pack asks for recordings, another prohibits them: leave one of them out.</source>
        <translation>Un pack demande des enregistrements, un autre les interdit&#xa0;: écartez l’un d’eux.</translation>
    </message>
</context>
<context>
    <name>occ::ui::Printout</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>The printer does not take the page.</source>
        <translation>L’imprimante n’accepte pas la page.</translation>
    </message>
    <message>
        <source>Choose another printer, or print to a file at another place.</source>
        <translation>Choisissez une autre imprimante, ou imprimez dans un fichier ailleurs.</translation>
    </message>
</context>
<context>
    <name>occ::ui::ProfileCard</name>
    <message>
        <source>Texts in every message</source>
        <translation>Textes de tous les messages</translation>
    </message>
    <message>
        <source>A message that asks for an empty one is not sent</source>
        <translation>Un message qui en demande un vide n’est pas envoyé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the texts in every message</source>
        <translation>Enregistrer les textes de tous les messages</translation>
    </message>
    <message>
        <source>Link to choose a time</source>
        <translation>Lien pour choisir un créneau</translation>
    </message>
    <message>
        <source>Our company’s name</source>
        <translation>Nom de notre entreprise</translation>
    </message>
    <message>
        <source>Language of messages: en, es or fr</source>
        <translation>Langue des messages&#xa0;: en, es ou fr</translation>
    </message>
    <message>
        <source>Link to join meetings</source>
        <translation>Lien pour rejoindre les réunions</translation>
    </message>
    <message>
        <source>Link to the portal</source>
        <translation>Lien vers le portail</translation>
    </message>
    <message>
        <source>Link to the questionnaire</source>
        <translation>Lien vers le questionnaire</translation>
    </message>
    <message>
        <source>Telephone of specialists</source>
        <translation>Téléphone des spécialistes</translation>
    </message>
    <message>
        <source>E-mail of support</source>
        <translation>E-mail de l’assistance</translation>
    </message>
    <message>
        <source>Hours of support</source>
        <translation>Horaires de l’assistance</translation>
    </message>
    <message>
        <source>Telephone of support</source>
        <translation>Téléphone de l’assistance</translation>
    </message>
    <message>
        <source>Link to the survey</source>
        <translation>Lien vers l’enquête</translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation>Heures de formation</translation>
    </message>
    <message>
        <source>Name of the training</source>
        <translation>Nom de la formation</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>Link to the training</source>
        <translation>Lien vers la formation</translation>
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
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>%1  (line %2)</source>
        <translation>%1  (ligne %2)</translation>
    </message>
</context>
<context>
    <name>occ::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>occ::ui::ReplayPage</name>
    <message>
        <source>Try other thresholds</source>
        <translation>Essayer d’autres seuils</translation>
    </message>
    <message>
        <source>Which time is played again</source>
        <translation>Quelle période est rejouée</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>As they are set</source>
        <translation>Comme réglés</translation>
    </message>
    <message>
        <source>Alerts by rule</source>
        <translation>Alertes par règle</translation>
    </message>
    <message>
        <source>What would have been different</source>
        <translation>Ce qui aurait été différent</translation>
    </message>
    <message>
        <source>Playing again</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>below </source>
        <translation>moins de </translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Réglé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set: %1 mostly; playbooks differ</source>
        <translation>Réglé&#xa0;: %1 le plus souvent&#x202f;; les parcours diffèrent</translation>
    </message>
    <message numerus="yes">
        <source>%n onboarding(s)</source>
        <translation>
            <numerusform>%Ln intégration</numerusform>
            <numerusform>%Ln intégrations</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>arrêté après %1</translation>
    </message>
    <message>
        <source>%1, %2 days</source>
        <translation>%1, %2 jours</translation>
    </message>
    <message>
        <source>These are the thresholds as they are set</source>
        <translation>Ce sont les seuils tels qu’ils sont réglés</translation>
    </message>
    <message>
        <source>Change one on the left: which clients would have turned red sooner, later or not at all is said here. Nothing is written.</source>
        <translation>Changez-en un à gauche&#xa0;: ici est dit quels clients seraient passés au rouge plus tôt, plus tard ou pas du tout. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Nothing would have been different</source>
        <translation>Rien n’aurait été différent</translation>
    </message>
    <message>
        <source>With these thresholds the same alerts open at the same moments.</source>
        <translation>Avec ces seuils, les mêmes alertes s’ouvrent aux mêmes moments.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not known for sure: %1 and %2 more.</source>
        <translation>Pas certain&#xa0;: %1 et %2 de plus.</translation>
    </message>
    <message>
        <source>Not known for sure: %1.</source>
        <translation>Pas certain&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>En réalité</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Comme réglé</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>%1 do not come out of the history there is now</source>
        <translation>%1 ne ressortent pas de l’historique actuel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Edited since; the past is not known for sure</source>
        <translation>Modifié depuis&#x202f;; le passé n’est pas certain</translation>
    </message>
</context>
<context>
    <name>occ::ui::ResolveSheet</name>
    <message>
        <source>Root cause for %1</source>
        <translation>Cause profonde pour %1</translation>
    </message>
    <message>
        <source>Resolve for %1</source>
        <translation>Résoudre pour %1</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>Pourquoi c’est arrivé</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Cause profonde</translation>
    </message>
    <message>
        <source>The monthly review learns from it.</source>
        <translation>La revue mensuelle en tire des leçons.</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
</context>
<context>
    <name>occ::ui::ReviewLines</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Nobody is at risk.</source>
        <translation>Personne n’est à risque.</translation>
    </message>
    <message>
        <source>No onboarding is active.</source>
        <translation>Aucune intégration n’est active.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Active onboardings nobody has written anything on today: %1.</source>
        <translation>Intégrations actives où personne n’a rien écrit aujourd’hui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Every active onboarding was looked after today.</source>
        <translation>Toutes les intégrations actives ont été suivies aujourd’hui.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis %1.</translation>
    </message>
    <message>
        <source>Nothing went out since %1.</source>
        <translation>Rien n’est parti depuis %1.</translation>
    </message>
    <message>
        <source>What the desk does by itself until %1.</source>
        <translation>Ce que le programme fait de lui-même jusqu’à %1.</translation>
    </message>
    <message>
        <source>Nothing goes out by itself until %1.</source>
        <translation>Rien ne part automatiquement jusqu’à %1.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last fired</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>There are no automations.</source>
        <translation>Aucune automatisation.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Nothing is red.</source>
        <translation>Rien n’est au rouge.</translation>
    </message>
    <message>
        <source>What is red or late now, then what falls due until the end of %1.</source>
        <translation>Ce qui est au rouge ou en retard maintenant, puis les échéances jusqu’à la fin de la journée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Signaux d’alerte</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Échéance aujourd’hui</translation>
    </message>
    <message>
        <source>Replies awaited</source>
        <translation>Réponses attendues</translation>
    </message>
    <message>
        <source>Nothing is late and nothing falls due.</source>
        <translation>Aucun retard et aucune échéance.</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Rien ne demande votre attention aujourd’hui.</translation>
    </message>
    <message>
        <source>Open items that fall due from %1 to %2.</source>
        <translation>Tâches à faire dont l’échéance est entre %1 et %2.</translation>
    </message>
    <message>
        <source>Nothing falls due next week.</source>
        <translation>Aucune échéance la semaine prochaine.</translation>
    </message>
    <message>
        <source>Nothing more falls due this week.</source>
        <translation>Plus aucune échéance cette semaine.</translation>
    </message>
    <message>
        <source>last week %1</source>
        <translation>semaine passée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrées</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>Transférées</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Items done</source>
        <translation>Tâches faites</translation>
    </message>
    <message>
        <source>Alerts opened</source>
        <translation>Alertes ouvertes</translation>
    </message>
    <message>
        <source>Alerts ended</source>
        <translation>Alertes terminées</translation>
    </message>
    <message>
        <source>%1 of %2 items done</source>
        <translation>%1 tâches sur %2 faites</translation>
    </message>
    <message>
        <source>all milestones complete</source>
        <translation>tous les jalons atteints</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>l’équipe</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Échoue</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>%1 sent · %2 failed · %3 skipped</source>
        <translation>Envoyés&#xa0;: %1 · en échec&#xa0;: %2 · sautés&#xa0;: %3</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Cause profonde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Signal d’alerte</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Mise en service</translation>
    </message>
</context>
<context>
    <name>occ::ui::Routines</name>
    <message>
        <source>Morning review</source>
        <translation>Revue du matin</translation>
    </message>
    <message>
        <source>End-of-day wrap-up</source>
        <translation>Bilan de fin de journée</translation>
    </message>
    <message>
        <source>Monday review</source>
        <translation>Revue du lundi</translation>
    </message>
    <message>
        <source>Wednesday review</source>
        <translation>Revue du mercredi</translation>
    </message>
    <message>
        <source>Friday review</source>
        <translation>Revue du vendredi</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Fin de journée</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::RoutinesFeature</name>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Morning review</source>
        <translation>Revue du matin</translation>
    </message>
    <message>
        <source>End-of-day wrap-up</source>
        <translation>Bilan de fin de journée</translation>
    </message>
    <message>
        <source>Monday review</source>
        <translation>Revue du lundi</translation>
    </message>
    <message>
        <source>Wednesday review</source>
        <translation>Revue du mercredi</translation>
    </message>
    <message>
        <source>Friday review with retrospective</source>
        <translation>Revue du vendredi avec rétrospective</translation>
    </message>
    <message>
        <source>Start or stop the clock</source>
        <translation>Démarrer ou arrêter le chronomètre</translation>
    </message>
    <message>
        <source>Add time…</source>
        <translation>Ajouter du temps…</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Entrées de temps</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tick the step</source>
        <translation>Cocher l’étape</translation>
    </message>
    <message>
        <source>Done, and on to the next step</source>
        <translation>Fait, puis étape suivante</translation>
    </message>
    <message>
        <source>Next and previous</source>
        <translation>Suivant et précédent</translation>
    </message>
    <message>
        <source>Next and previous from anywhere</source>
        <translation>Suivant et précédent depuis n’importe où</translation>
    </message>
    <message>
        <source>Do what the step is about</source>
        <translation>Faire ce que demande l’étape</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Modifier la saisie</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Ajouter du temps</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Retirer la saisie</translation>
    </message>
</context>
<context>
    <name>occ::ui::RoutinesPage</name>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Which routine</source>
        <translation>Quelle routine</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>Look at the steps</source>
        <translation>Voir les étapes</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>L’étape</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Étapes faites</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Alt ↑</source>
        <translation>Alt ↑</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Fait, suivant</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 done</source>
        <translation>%1 · %2 sur %3 faites</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The notes stay with %1.</source>
        <translation>Les notes restent dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is left of it for today.</source>
        <translation>Il n’en reste rien pour aujourd’hui.</translation>
    </message>
    <message>
        <source>This week %1 contacts by the desk, %2 by people</source>
        <translation>Échanges cette semaine&#xa0;: %1 par le programme, %2 par des personnes</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
</context>
<context>
    <name>occ::ui::SalesFeature</name>
    <message>
        <source>There is no deal.</source>
        <translation>Il n’y a aucune opportunité.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>New deal…</source>
        <translation>Nouvelle opportunité…</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Grille d’évaluation</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Ouvrir l’opportunité</translation>
    </message>
    <message>
        <source>Move the deal to the stage beside</source>
        <translation>Déplacer l’opportunité vers l’étape voisine</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Score the criterion</source>
        <translation>Noter le critère</translation>
    </message>
    <message>
        <source>Take the score away</source>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>Walk the criteria</source>
        <translation>Parcourir les critères</translation>
    </message>
    <message>
        <source>Previous and next deal of the list</source>
        <translation>Opportunité précédente et suivante de la liste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Scorecard notes</source>
        <translation>Notes de la grille</translation>
    </message>
</context>
<context>
    <name>occ::ui::SalesSheets</name>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant.</translation>
    </message>
    <message>
        <source>Write it as 299 or 299.50.</source>
        <translation>Écrivez-le ainsi&#xa0;: 299 ou 299.50.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nouvelle opportunité</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>Ajouter l’opportunité</translation>
    </message>
    <message>
        <source>Blue Mesa Logistics: driver line</source>
        <translation>Blue Mesa Logistics&#xa0;: ligne des chauffeurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Amount, USD</source>
        <translation>Montant, USD</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation>Clôture prévue</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Perdue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marquer comme perdue</translation>
    </message>
    <message>
        <source>Why it was lost</source>
        <translation>Pourquoi elle a été perdue</translation>
    </message>
    <message>
        <source>Start onboarding from %1</source>
        <translation>Démarrer l’intégration depuis %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Parcours</translation>
    </message>
</context>
<context>
    <name>occ::ui::SalesWords</name>
    <message>
        <source>Inquiry</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Négociation</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
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
        <translation>Total par rapport au seuil</translation>
    </message>
    <message>
        <source>%1 of 100, threshold %2</source>
        <translation>%1 sur 100, seuil %2</translation>
    </message>
</context>
<context>
    <name>occ::ui::ScoreControl</name>
    <message>
        <source>Not scored yet. Keys 1 to 5 score.</source>
        <translation>Pas encore noté. Les touches 1 à 5 notent.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>occ::ui::ScorecardPanel</name>
    <message>
        <source>Scorecard</source>
        <translation>Grille d’évaluation</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Preuve pour %1</translation>
    </message>
    <message>
        <source>What this score rests on</source>
        <translation>Sur quoi repose cette note</translation>
    </message>
    <message>
        <source>weight %1 %</source>
        <translation>poids %1&#xa0;%</translation>
    </message>
    <message>
        <source>– of %1</source>
        <translation>– sur %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3 adds %4 points</source>
        <translation>%1 %2 → %3 ajoute %4 points</translation>
    </message>
    <message>
        <source>%1 and qualifies the deal.</source>
        <translation>%1 et qualifie l’opportunité.</translation>
    </message>
</context>
<context>
    <name>occ::ui::SearchFeature</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Rechercher partout…</translation>
    </message>
    <message>
        <source>From the field into the results</source>
        <translation>Du champ aux résultats</translation>
    </message>
    <message>
        <source>Open what was found</source>
        <translation>Ouvrir ce qui est trouvé</translation>
    </message>
    <message>
        <source>Search for other words</source>
        <translation>Chercher d’autres mots</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>occ::ui::SearchPage</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>Beginnings of words: names, notes, checklist items, contacts logged</source>
        <translation>Débuts de mots&#xa0;: noms, notes, tâches, échanges</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Search the whole workspace</source>
        <translation>Chercher dans tout l’espace de travail</translation>
    </message>
    <message>
        <source>Type the beginnings of words: names, e-mail addresses, telephone numbers, notes, checklist items, contacts logged, blockers and survey answers are looked at.</source>
        <translation>Tapez des débuts de mots&#xa0;: la recherche porte sur les noms, e-mails, téléphones, notes, tâches, échanges, blocages et réponses aux enquêtes.</translation>
    </message>
    <message>
        <source>Nothing has all of these words</source>
        <translation>Rien ne contient tous ces mots</translation>
    </message>
    <message>
        <source>Use fewer words, or only their beginnings. Ctrl+K also finds names with letters left out.</source>
        <translation>Utilisez moins de mots, ou seulement leurs débuts. Ctrl+K trouve aussi les noms auxquels il manque des lettres.</translation>
    </message>
</context>
<context>
    <name>occ::ui::SenderModel</name>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribué</translation>
    </message>
</context>
<context>
    <name>occ::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Agit comme</translation>
    </message>
    <message>
        <source>Local user, who may do everything</source>
        <translation>Utilisateur local, sans restriction</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Team&apos;s time zone</source>
        <translation>Fuseau horaire de l’équipe</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nobody yet. Add people with “occ person add”.</source>
        <translation>Personne pour l’instant. Ajoutez des personnes avec «&#xa0;occ person add&#xa0;».</translation>
    </message>
    <message>
        <source>Sound: %1 journal entries, none changed afterwards.</source>
        <translation>Intègre&#xa0;: %1 entrées du journal, aucune modifiée après coup.</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Sauvegarder l’espace de travail</translation>
    </message>
    <message>
        <source>Backup written to %1</source>
        <translation>Sauvegarde écrite dans %1</translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation>Clavier…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
</context>
<context>
    <name>occ::ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>This is what was half typed when the program ended.</source>
        <translation>Voici la saisie en cours quand le programme s’est arrêté.</translation>
    </message>
</context>
<context>
    <name>occ::ui::Sheets</name>
    <message>
        <source>Log contact with %1</source>
        <translation>Enregistrer un échange avec %1</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Enregistrer un échange</translation>
    </message>
    <message>
        <source>What was said, asked or agreed</source>
        <translation>Ce qui a été dit, demandé ou convenu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>We contacted them</source>
        <translation>Nous avons contacté le client</translation>
    </message>
    <message>
        <source>They contacted us</source>
        <translation>Le client nous a contactés</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>We wait for their reply</source>
        <translation>Nous attendons sa réponse</translation>
    </message>
    <message>
        <source>Blocker for %1</source>
        <translation>Blocage pour %1</translation>
    </message>
    <message>
        <source>Open blocker</source>
        <translation>Ouvrir le blocage</translation>
    </message>
    <message>
        <source>Missing admin access to the phone system</source>
        <translation>Accès administrateur au système téléphonique manquant</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Ce qui fait obstacle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>A critical blocker turns the client red and starts the escalation.</source>
        <translation>Un blocage critique fait passer le client au rouge et lance l’escalade.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Who removes it</source>
        <translation>Qui le lève</translation>
    </message>
    <message>
        <source>The onboarding&apos;s owner</source>
        <translation>Le responsable de l’intégration</translation>
    </message>
    <message>
        <source>Blocker resolved</source>
        <translation>Blocage résolu</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>How it was resolved</source>
        <translation>Comment il a été résolu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Link to the proof</source>
        <translation>Lien vers la preuve</translation>
    </message>
    <message>
        <source>File that proves it</source>
        <translation>Fichier qui le prouve</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Ce qui le prouve</translation>
    </message>
    <message>
        <source>Kept with the item, for reviews and for the client&apos;s report.</source>
        <translation>Conservé avec la tâche, pour les revues et pour le rapport du client.</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark as blocked</source>
        <translation>Marquer comme bloquée</translation>
    </message>
    <message>
        <source>What blocks it</source>
        <translation>Ce qui la bloque</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>Sans objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Pourquoi elle est sans objet</translation>
    </message>
    <message>
        <source>One big goal</source>
        <translation>Grand objectif</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What must be true at the end, and by when</source>
        <translation>Ce qui doit être vrai à la fin, et pour quand</translation>
    </message>
    <message>
        <source>One sentence the client would say.</source>
        <translation>Une phrase que dirait le client.</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Mettre %1 en pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Why it rests</source>
        <translation>Pourquoi la pause</translation>
    </message>
    <message>
        <source>Every open due date moves by as long as the pause lasts.</source>
        <translation>Chaque échéance ouverte se décale de la durée de la pause.</translation>
    </message>
    <message>
        <source>Hand off %1</source>
        <translation>Transférer %1</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>What account management should know</source>
        <translation>Ce que la gestion de comptes doit savoir</translation>
    </message>
    <message>
        <source>Cancel the onboarding of %1</source>
        <translation>Annuler l’intégration de %1</translation>
    </message>
    <message>
        <source>Cancel onboarding</source>
        <translation>Annuler l’intégration</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Pourquoi elle prend fin</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Survey answer of %1</source>
        <translation>Réponse d’enquête de %1</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Below 6 (satisfaction) or 7 (NPS) turns the client red.</source>
        <translation>Moins de 6 (satisfaction) ou de 7 (NPS) fait passer le client au rouge.</translation>
    </message>
    <message>
        <source>Satisfaction (1–10)</source>
        <translation>Satisfaction (1–10)</translation>
    </message>
    <message>
        <source>Would recommend, NPS (0–10)</source>
        <translation>Recommandation, NPS (0–10)</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation>Quelle question</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Avec les mots du client</translation>
    </message>
    <message>
        <source>Go-live target</source>
        <translation>Mise en service prévue</translation>
    </message>
    <message>
        <source>When the client goes live</source>
        <translation>Quand le client est mis en service</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Why it moves</source>
        <translation>Pourquoi il est déplacé</translation>
    </message>
    <message>
        <source>The client is missing.</source>
        <translation>Il manque le client.</translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation>Écrivez son nom.</translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation>Démarrer l’intégration</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>A name that is not known yet becomes a new client.</source>
        <translation>Un nom encore inconnu devient un nouveau client.</translation>
    </message>
    <message>
        <source>Industry of a new client</source>
        <translation>Secteur d’un nouveau client</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Signature du contrat</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Ajouter le client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Contact at %1</source>
        <translation>Contact chez %1</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter le contact</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Ask for the holiday greeting</source>
        <translation>Demander le message des jours fériés</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Due with its milestone</source>
        <translation>Même échéance que son jalon</translation>
    </message>
    <message>
        <source>A date of its own stays when the playbook changes.</source>
        <translation>Une date propre reste quand le parcours change.</translation>
    </message>
    <message>
        <source>We do it</source>
        <translation>Nous le faisons</translation>
    </message>
    <message>
        <source>The client does it</source>
        <translation>Le client le fait</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Un lien</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>Evidence it wants</source>
        <translation>Preuve demandée</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>For this client only. It stays when the playbook changes.</source>
        <translation>Pour ce client seulement. Elle reste quand le parcours change.</translation>
    </message>
    <message>
        <source>For this client only. What you change here stays when the playbook changes.</source>
        <translation>Pour ce client seulement. Ce que vous modifiez ici reste quand le parcours change.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a milestone and a date: &apos;Day 14 to 4 Dec&apos;</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Moves with it: %1.</source>
        <translation>Se déplace avec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>1 open item gets a new date.</source>
        <translation>1 tâche à faire reçoit une nouvelle date.</translation>
    </message>
    <message numerus="yes">
        <source>%n open items get new dates.</source>
        <translation>
            <numerusform>%Ln tâche à faire reçoit une nouvelle date.</numerusform>
            <numerusform>%Ln tâches à faire reçoivent de nouvelles dates.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: it is complete.</source>
        <translation>%1 reste&#xa0;: tout y est terminé.</translation>
    </message>
    <message>
        <source>%1 stays: it was moved by hand.</source>
        <translation>%1 reste&#xa0;: déplacement fait à la main.</translation>
    </message>
    <message>
        <source>Nothing else moves.</source>
        <translation>Rien d’autre ne bouge.</translation>
    </message>
    <message>
        <source>Due %1 until now. What hangs on it moves with it; undo brings all back.</source>
        <translation>Échéance jusqu’ici&#xa0;: %1. Ce qui en dépend suit&#xa0;; annuler remet tout.</translation>
    </message>
    <message>
        <source>The client&apos;s administrator is away</source>
        <translation>L’administrateur du client est absent</translation>
    </message>
    <message>
        <source>Log contact with %1 clients</source>
        <translation>Enregistrer un échange avec %1 clients</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Filters, words, headings, order and columns, for you alone. A view of the same name is replaced.</source>
        <translation>Filtres, mots, groupes, ordre et colonnes, pour vous seul. Une vue du même nom est remplacée.</translation>
    </message>
    <message>
        <source>Red ones of my team</source>
        <translation>Les rouges de mon équipe</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n clients</source>
        <translation>
            <numerusform>Mettre en pause %Ln client</numerusform>
            <numerusform>Mettre en pause %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::Shortcuts</name>
    <message>
        <source>Press one key, not several after each other.</source>
        <translation>Appuyez sur une touche, pas sur plusieurs à la suite.</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt as well, or use a function key: letters alone are typed, or work on the page.</source>
        <translation>Tenez aussi Ctrl ou Alt, ou utilisez une touche de fonction&#xa0;: seules, les lettres s’écrivent ou agissent sur la page.</translation>
    </message>
</context>
<context>
    <name>occ::ui::SimulatorPanel</name>
    <message>
        <source>What the caller hears</source>
        <translation>Ce qu’entend l’appelant</translation>
    </message>
    <message>
        <source>When somebody calls</source>
        <translation>Quand quelqu’un appelle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Day of the call</source>
        <translation>Jour de l’appel</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>Heure de l’appel</translation>
    </message>
    <message>
        <source>People answer</source>
        <translation>Les gens répondent</translation>
    </message>
    <message>
        <source>Queues are full</source>
        <translation>Les files sont pleines</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Walk everything</source>
        <translation>Tout parcourir</translation>
    </message>
    <message>
        <source>Every key at every kind of moment, answered and not</source>
        <translation>Chaque touche à chaque sorte de moment, avec et sans réponse</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>“%1” waits for a key</source>
        <translation>«&#xa0;%1&#xa0;» attend une touche</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Choose a moment and call. The way of the call lights up on the canvas.</source>
        <translation>Choisissez un moment et appelez. Le chemin de l’appel s’éclaire sur le canevas.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>Quelle touche&#x202f;?</translation>
    </message>
    <message>
        <source>%1 after about %2</source>
        <comment>how a call ended, and how long it took</comment>
        <translation>%1 après environ %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps are reached</source>
        <translation>%1 étapes sur %2 sont atteintes</translation>
    </message>
    <message>
        <source>%1 different calls at %2 kinds of moments.</source>
        <translation>%1 appels différents à %2 sortes de moments.</translation>
    </message>
    <message>
        <source>There are more; these are the first.</source>
        <translation>Il y en a d’autres&#x202f;; voici les premiers.</translation>
    </message>
    <message>
        <source>Nobody gets to:</source>
        <translation>Personne n’arrive à&#xa0;:</translation>
    </message>
</context>
<context>
    <name>occ::ui::StackedBars</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a load and the capacity</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>occ::ui::StageStrip</name>
    <message>
        <source>%1: %2 deals, %3</source>
        <translation>%1&#xa0;: opportunités, %2&#xa0;; montant, %3</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>occ::ui::StartSheets</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Workspaces (*.occ)</source>
        <translation>Espaces de travail (*.occ)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>A workspace is one file. It comes with the playbooks; everything in it is yours.</source>
        <translation>Un espace de travail est un fichier. Les parcours y sont&#xa0;; tout ce qu’il contient est à vous.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>The workspace needs a place.</source>
        <translation>Il faut un emplacement pour l’espace de travail.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>A file ending in .occ, or the address of the database your team shares: postgresql://user@server/database.</source>
        <translation>Un fichier en .occ, ou l’adresse de la base de données que partage votre équipe&#xa0;: postgresql://user@server/database.</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Fichier ou adresse</translation>
    </message>
</context>
<context>
    <name>occ::ui::StartWindow</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Onboarding Command Center</source>
        <translation>Onboarding Command Center</translation>
    </message>
    <message>
        <source>Every client&apos;s way from signed contract to handoff.</source>
        <translation>Le parcours de chaque client, du contrat signé au transfert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Faire un tour</translation>
    </message>
    <message>
        <source>Opens a sample team with clients, alerts and deals. Nothing in it can go wrong.</source>
        <translation>Ouvre une équipe d’exemple avec clients, alertes et opportunités. Aucun risque d’y faire une erreur.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>An empty one with the playbooks. Add your people, then your clients.</source>
        <translation>Un espace vide avec les parcours. Ajoutez votre équipe, puis vos clients.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>A file you have, or the database your team shares.</source>
        <translation>Un fichier que vous avez, ou la base de données que partage votre équipe.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Starts a workspace with the clients, deals or contacts of a spreadsheet.</source>
        <translation>Crée un espace de travail avec les clients, opportunités ou contacts d’un tableur.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Workspaces opened lately</source>
        <translation>Espaces de travail ouverts récemment</translation>
    </message>
    <message>
        <source>Choose another one, or start a new one below.</source>
        <translation>Choisissez-en un autre, ou créez-en un ci-dessous.</translation>
    </message>
    <message>
        <source>There is no folder for the sample.</source>
        <translation>Il n’y a pas de dossier pour l’exemple.</translation>
    </message>
    <message>
        <source>Create a new workspace at a place of your own.</source>
        <translation>Créez un espace de travail à l’emplacement de votre choix.</translation>
    </message>
    <message>
        <source>Making the sample: a team, its clients and a month of history…</source>
        <translation>Préparation de l’exemple&#xa0;: une équipe, ses clients et un mois d’activité…</translation>
    </message>
    <message>
        <source>A workspace for the table</source>
        <translation>Un espace de travail pour le tableau</translation>
    </message>
</context>
<context>
    <name>occ::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The workspace does not answer</source>
        <translation>L’espace de travail ne répond pas</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The last change was not saved</source>
        <translation>La dernière modification n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Escalations on · nothing due</source>
        <translation>Escalades actives · aucune échéance</translation>
    </message>
    <message>
        <source>Escalations on · next check %1</source>
        <translation>Escalades actives · prochaine vérification %1</translation>
    </message>
    <message>
        <source>The team&apos;s time zone: %1</source>
        <translation>Fuseau horaire de l’équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Letters do not go out: %1</source>
        <translation>Les messages ne partent pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::StepForm</name>
    <message>
        <source>What the caller is offered</source>
        <translation>Ce qui est proposé à l’appelant</translation>
    </message>
    <message>
        <source>What the caller hears</source>
        <translation>Ce qu’entend l’appelant</translation>
    </message>
    <message>
        <source>The choice can also be said</source>
        <translation>Le choix peut aussi être dit</translation>
    </message>
    <message>
        <source>Waits for a key</source>
        <translation>Attend une touche</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Says it again</source>
        <translation>Le répète</translation>
    </message>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Who rings</source>
        <translation>Qui est appelé</translation>
    </message>
    <message>
        <source>Rings for</source>
        <translation>Sonne pendant</translation>
    </message>
    <message>
        <source>Priority (1 is first)</source>
        <translation>Priorité (1 d’abord)</translation>
    </message>
    <message>
        <source>Music while waiting</source>
        <translation>Musique d’attente</translation>
    </message>
    <message>
        <source>Tells how long it will take</source>
        <translation>Dit combien de temps cela prendra</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>Attend au plus</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouvre</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>Message le plus long</translation>
    </message>
    <message>
        <source>Written down as text</source>
        <translation>Transcrit en texte</translation>
    </message>
    <message>
        <source>Tells somebody at once</source>
        <translation>Prévient quelqu’un aussitôt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Teams, with commas between</source>
        <translation>Équipes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Who rings first</source>
        <translation>Qui sonne d’abord</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Change the flow</source>
        <translation>Changer le parcours</translation>
    </message>
    <message>
        <source>Title of the call flow</source>
        <translation>Titre du parcours d’appel</translation>
    </message>
    <message>
        <source>Calls begin at</source>
        <translation>Les appels commencent à</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Two-letter codes; the first is the one it begins with.</source>
        <translation>Codes à deux lettres&#x202f;; le premier est celui du début.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Changer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Number of “%1”</source>
        <translation>Numéro de « %1 »</translation>
    </message>
    <message>
        <source>Change who rings</source>
        <translation>Changer qui sonne</translation>
    </message>
    <message>
        <source>Nobody rings there until it has a number.</source>
        <translation>Personne n’y sonne tant qu’il n’a pas de numéro.</translation>
    </message>
</context>
<context>
    <name>occ::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
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
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <translation>%1, faite&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>occ::ui::StepPalette</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
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
        <translation>Ce que l’étape passe en revue</translation>
    </message>
    <message>
        <source>Team brief</source>
        <translation>Point d’équipe</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Goes to Slack: %1</source>
        <translation>Part vers Slack&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goes to Teams: %1</source>
        <translation>Part vers Teams&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goes by e-mail to: %1</source>
        <translation>Part par e-mail à&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Posted %2.</source>
        <translation>%1. Publié&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Marquer comme vue</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>Renvoyer les échecs</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>Enregistrer un échange…</translation>
    </message>
    <message>
        <source>Post again</source>
        <translation>Republier</translation>
    </message>
    <message>
        <source>Post brief</source>
        <translation>Publier le point</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
</context>
<context>
    <name>occ::ui::StepTile</name>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>occ::ui::Stepper</name>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
</context>
<context>
    <name>occ::ui::StoryPanel</name>
    <message>
        <source>What the timeline tells</source>
        <translation>Ce que montre la chronologie</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Annuler ceci</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>occ::ui::SuggestSheet</name>
    <message>
        <source>Which number suits?</source>
        <translation>Quel numéro convient&#x202f;?</translation>
    </message>
    <message>
        <source>Hold for 24 hours</source>
        <translation>Réserver 24 heures</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Numbers that suit, best first</source>
        <translation>Numéros qui conviennent, le meilleur d’abord</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nationale</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Régionale</translation>
    </message>
    <message>
        <source>From the plan or the number of employees</source>
        <translation>D’après l’offre ou le nombre d’employés</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>N’importe</translation>
    </message>
    <message>
        <source>Voice minutes a month</source>
        <translation>Minutes de voix par mois</translation>
    </message>
    <message>
        <source>Where callers are</source>
        <translation>Où sont les appelants</translation>
    </message>
    <message>
        <source>Area code of the region</source>
        <translation>Indicatif de la région</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Pourquoi ce numéro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Gardé pour</translation>
    </message>
    <message>
        <source>No free number suits this client. Find one for sale.</source>
        <translation>Aucun numéro libre ne convient à ce client. Trouvez-en un à vendre.</translation>
    </message>
</context>
<context>
    <name>occ::ui::Switcher</name>
    <message>
        <source>Search clients, deals and actions</source>
        <translation>Rechercher clients, opportunités et actions</translation>
    </message>
    <message>
        <source>Go to a page, a client, a deal, or do something</source>
        <translation>Aller à une page, un client ou une opportunité, ou agir</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Rechercher «&#xa0;%1&#xa0;» partout</translation>
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
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Choisissez un autre emplacement, ou libérez de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>occ::ui::TableView</name>
    <message>
        <source>%1 (no room now)</source>
        <translation>%1 (pas la place)</translation>
    </message>
</context>
<context>
    <name>occ::ui::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>People and their load</source>
        <translation>Personnes et leur charge</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Onboardings of the selected person</source>
        <translation>Intégrations de la personne choisie</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 sur %2 au travail</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Says that %1 is here again</source>
        <translation>Signale le retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Says that %1 is away and gets nothing new</source>
        <translation>Signale l’absence&#xa0;: %1 ne reçoit rien de nouveau</translation>
    </message>
    <message>
        <source>onboardings without an owner</source>
        <translation>intégrations sans responsable</translation>
    </message>
    <message>
        <source>Every onboarding has an owner</source>
        <translation>Chaque intégration a un responsable</translation>
    </message>
    <message>
        <source>What is started without one, or taken from somebody, waits here.</source>
        <translation>Ce qui est lancé sans responsable, ou retiré à quelqu’un, attend ici.</translation>
    </message>
    <message>
        <source>%1 carries no onboarding</source>
        <translation>%1 ne suit aucune intégration</translation>
    </message>
    <message>
        <source>Drag some here from somebody else, or use Assign… there.</source>
        <translation>Glissez-en ici depuis quelqu’un d’autre, ou utilisez Attribuer… là-bas.</translation>
    </message>
    <message>
        <source>Drag onto a person or press E to assign · Shift and Ctrl select several · Enter opens</source>
        <translation>Glissez sur une personne ou appuyez sur E pour attribuer · Maj et Ctrl en choisissent plusieurs · Entrée ouvre</translation>
    </message>
    <message numerus="yes">
        <source>%n active onboardings, capacity %1</source>
        <translation>
            <numerusform>%Ln intégration active, capacité %1</numerusform>
            <numerusform>%Ln intégrations actives, capacité %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over capacity</source>
        <comment>people of a team</comment>
        <translation>
            <numerusform>%Ln au-delà de sa capacité</numerusform>
            <numerusform>%Ln au-delà de leur capacité</numerusform>
        </translation>
    </message>
    <message>
        <source>After this: %1 · %2 · %3</source>
        <comment>a person, onboardings of a capacity, and what is left</comment>
        <translation>Ensuite&#xa0;: %1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n selected · drag them onto a person, or E to assign</source>
        <comment>onboardings</comment>
        <translation>
            <numerusform>%Ln choisie · glissez-la sur une personne, ou E pour attribuer</numerusform>
            <numerusform>%Ln choisies · glissez-les sur une personne, ou E pour attribuer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::TexmlPanel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>TeXML</source>
        <translation>TeXML</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the document that is shown</source>
        <translation>Copie le document affiché</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>Writes all documents into a folder</source>
        <translation>Écrit tous les documents dans un dossier</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Reads a flow from TeXML files</source>
        <translation>Lit un parcours de fichiers TeXML</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Save the documents</source>
        <translation>Enregistrer les documents</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>%1 documents in %2</source>
        <translation>%1 documents dans %2</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>Import TeXML</source>
        <translation>Importer du TeXML</translation>
    </message>
    <message>
        <source>TeXML (*.xml *.texml)</source>
        <translation>TeXML (*.xml *.texml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Not imported.</source>
        <translation>Non importé.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 steps imported.</source>
        <translation>%1 étapes importées.</translation>
    </message>
</context>
<context>
    <name>occ::ui::TimeClock</name>
    <message>
        <source>The clock does not run</source>
        <translation>Le chronomètre est arrêté</translation>
    </message>
    <message>
        <source>The clock for %1 has been running for %2. Was it forgotten?</source>
        <translation>Le chronomètre de %1 tourne depuis %2. A-t-il été oublié&#xa0;?</translation>
    </message>
    <message>
        <source>The clock runs for %1: %2</source>
        <translation>Le chronomètre tourne pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stop the clock for %1</source>
        <translation>Arrêter le chronomètre de %1</translation>
    </message>
    <message>
        <source>Move it to the client in view</source>
        <translation>Le passer au client affiché</translation>
    </message>
    <message>
        <source>Start for the client in view</source>
        <translation>Démarrer pour le client affiché</translation>
    </message>
    <message>
        <source>Start for…</source>
        <translation>Démarrer pour…</translation>
    </message>
    <message>
        <source>Add time…</source>
        <translation>Ajouter du temps…</translation>
    </message>
    <message>
        <source>All time entries</source>
        <translation>Toutes les saisies de temps</translation>
    </message>
</context>
<context>
    <name>occ::ui::TimeModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – à</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
</context>
<context>
    <name>occ::ui::TimePage</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine passée</translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation>Le temps de qui</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>The team&apos;s</source>
        <translation>De l’équipe</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Add time…</source>
        <translation>Ajouter du temps…</translation>
    </message>
    <message>
        <source>Start or stop</source>
        <translation>Démarrer ou arrêter</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Entrées de temps</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>No time recorded</source>
        <translation>Aucun temps enregistré</translation>
    </message>
    <message>
        <source>Start the clock on a client with %1, or add what was worked.</source>
        <translation>Démarrez le chronomètre d’un client avec %1, ou ajoutez le temps travaillé.</translation>
    </message>
</context>
<context>
    <name>occ::ui::TimeSheets</name>
    <message>
        <source>There is no onboarding of “%1”.</source>
        <translation>Il n’y a aucune intégration de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of the list, or leave it empty for the team&apos;s own work.</source>
        <translation>Choisissez dans la liste, ou laissez vide pour le travail de l’équipe elle-même.</translation>
    </message>
    <message>
        <source>A few letters of the name</source>
        <translation>Quelques lettres du nom</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Empty: work for the team itself.</source>
        <translation>Vide&#xa0;: travail pour l’équipe elle-même.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Démarrer le chronomètre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>When did the work end?</source>
        <translation>Quand le travail a-t-il pris fin&#xa0;?</translation>
    </message>
    <message>
        <source>Stop then</source>
        <translation>Arrêter alors</translation>
    </message>
    <message>
        <source>The clock for %1 has been running since %2.</source>
        <translation>Le chronomètre de %1 tourne depuis %2.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Proposed: the last thing you did here on that day.</source>
        <translation>Proposé&#xa0;: la dernière chose que vous avez faite ici ce jour-là.</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Ajouter du temps</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Modifier le temps</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>occ::ui::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>How much time is in sight</source>
        <translation>Durée visible</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>No client is on this timeline</source>
        <translation>Aucun client dans cette chronologie</translation>
    </message>
    <message>
        <source>Start an onboarding with this playbook, or choose another one above.</source>
        <translation>Lancez une intégration avec ce parcours, ou choisissez-en un autre ci-dessus.</translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation>Démarrer l’intégration</translation>
    </message>
    <message>
        <source>Ring: ahead · underlined: by hand</source>
        <translation>Anneau&#xa0;: à venir · souligné&#xa0;: à la main</translation>
    </message>
    <message>
        <source>Shift ← →</source>
        <translation>Maj ← →</translation>
    </message>
    <message>
        <source>move by a day</source>
        <translation>décaler d’un jour</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>say why</source>
        <translation>dire pourquoi</translation>
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
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>clients of a timeline</comment>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
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
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>They replied…</source>
        <translation>Ils ont répondu…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Résoudre…</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Marquer comme vue</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>Enregistrer un échange…</translation>
    </message>
    <message>
        <source>Blocked…</source>
        <translation>Bloquée…</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Sans objet…</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>Réattribuer…</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What happened at this client</source>
        <translation>Ce qui s’est passé chez ce client</translation>
    </message>
    <message>
        <source>Root cause missing</source>
        <translation>Cause profonde manquante</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Signal d’alerte</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Échéance aujourd’hui</translation>
    </message>
    <message>
        <source>Reply awaited</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>asked by %1, %2</source>
        <translation>demandé par %1, %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>wants proof</source>
        <translation>demande une preuve</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
    <message>
        <source>Root cause…</source>
        <translation>Cause profonde…</translation>
    </message>
    <message>
        <source>%1 of %2 items done</source>
        <translation>%1 tâches sur %2 faites</translation>
    </message>
    <message>
        <source>%1, %2 of %3 items done</source>
        <translation>%1, %2 tâches sur %3 faites</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>dernier échange %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>pas encore d’échange</translation>
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
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Next and previous</source>
        <translation>Suivant et précédent</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Done, replied, or seen</source>
        <translation>Fait, répondu ou vu</translation>
    </message>
    <message>
        <source>Acknowledge the red flag</source>
        <translation>Marquer le signal d’alerte comme vu</translation>
    </message>
    <message>
        <source>Resolve the red flag</source>
        <translation>Résoudre le signal d’alerte</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Enregistrer un échange</translation>
    </message>
    <message>
        <source>The item is blocked</source>
        <translation>La tâche est bloquée</translation>
    </message>
    <message>
        <source>The item does not apply</source>
        <translation>La tâche est sans objet</translation>
    </message>
    <message>
        <source>Give it to somebody else</source>
        <translation>Le confier à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Ouvrir le client</translation>
    </message>
</context>
<context>
    <name>occ::ui::TodayList</name>
    <message>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
    <message>
        <source>What needs you now</source>
        <translation>Ce qui vous attend maintenant</translation>
    </message>
</context>
<context>
    <name>occ::ui::TodayModel</name>
    <message>
        <source>%1 · first %2 of %3</source>
        <translation>%1 · les %2 premiers sur %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Mise en service</translation>
    </message>
    <message>
        <source>Reply expected</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Reply to “%1”</source>
        <translation>Répondre à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>demandé %1</translation>
    </message>
</context>
<context>
    <name>occ::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>For: everybody</source>
        <translation>Pour&#xa0;: tout le monde</translation>
    </message>
    <message>
        <source>Show everybody&apos;s day</source>
        <translation>Afficher la journée de tous</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1 · 1 thing needs you now</source>
        <translation>%1 · 1 chose vous attend</translation>
    </message>
    <message>
        <source>%1 · %2 things need you now</source>
        <translation>%1 · %2 choses vous attendent</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Nothing in this group now; %1 elsewhere.</source>
        <translation>Rien dans ce groupe maintenant&#xa0;; %1 ailleurs.</translation>
    </message>
    <message>
        <source>Nothing needs you now</source>
        <translation>Rien ne vous attend maintenant</translation>
    </message>
    <message>
        <source>Nothing needs anybody now</source>
        <translation>Rien n’attend personne maintenant</translation>
    </message>
    <message>
        <source>Next is “%1” for %2, %3.</source>
        <translation>Ensuite&#xa0;: «&#xa0;%1&#xa0;» pour %2, %3.</translation>
    </message>
    <message>
        <source>Nothing is planned after today either.</source>
        <translation>Rien n’est prévu non plus après aujourd’hui.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Say whose they are…</source>
        <translation>Dire à qui ils sont…</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) wait</source>
        <translation>
            <numerusform>%Ln message attend</numerusform>
            <numerusform>%Ln messages attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>No client could be found for them; one may be an answer you wait for.</source>
        <translation>Aucun client trouvé pour eux&#x202f;; l’un est peut-être la réponse que vous attendez.</translation>
    </message>
</context>
<context>
    <name>occ::ui::TopBar</name>
    <message>
        <source>Search clients, deals, actions…</source>
        <translation>Rechercher clients, opportunités, actions…</translation>
    </message>
    <message>
        <source>Search clients, deals and actions</source>
        <translation>Rechercher clients, opportunités et actions</translation>
    </message>
    <message>
        <source>Onboarding Command Center</source>
        <translation>Onboarding Command Center</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>Acting as %1</source>
        <translation>Agit comme %1</translation>
    </message>
    <message>
        <source>Main menu (%1)</source>
        <translation>Menu principal (%1)</translation>
    </message>
</context>
<context>
    <name>occ::ui::TriggerEdit</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unité de temps</translation>
    </message>
    <message>
        <source>After what</source>
        <translation>Après quoi</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>How long after</source>
        <translation>Combien de temps après</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>À une heure de la journée</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure de la journée</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>jours ouvrés</translation>
    </message>
    <message>
        <source>after</source>
        <comment>2 days after the contract</comment>
        <translation>après</translation>
    </message>
    <message>
        <source>later</source>
        <comment>2 days later</comment>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>le contrat</translation>
    </message>
</context>
<context>
    <name>occ::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
</context>
<context>
    <name>occ::ui::UpgradeChangeModel</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Milestone or item</source>
        <translation>Jalon ou tâche</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Pourquoi garder</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Take new</source>
        <translation>Prendre le nouveau</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Garder le nôtre</translation>
    </message>
    <message>
        <source>Milestone “%1”</source>
        <translation>Jalon «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Is no milestone any more</source>
        <translation>N’est plus un jalon</translation>
    </message>
    <message>
        <source>Is not in “%1” any more</source>
        <translation>N’est plus dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A new milestone</source>
        <translation>Un nouveau jalon</translation>
    </message>
    <message>
        <source>New in “%1”</source>
        <translation>Nouveau dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2 → %3, here %4</source>
        <translation>%1&#xa0;: %2 → %3, ici %4</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text in quotation marks</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>occ::ui::UpgradeGroupModel</name>
    <message>
        <source>Move</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n clients: %1</source>
        <translation>
            <numerusform>%Ln client&#xa0;: %1</numerusform>
            <numerusform>%Ln clients&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::UpgradePage</name>
    <message>
        <source>Carry to running clients</source>
        <translation>Appliquer aux clients en cours</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Move clients</source>
        <translation>Passer les clients</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Everybody is on this version</source>
        <translation>Tous sont à cette version</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Everybody is on version %1</source>
        <translation>Tous sont à la version %1</translation>
    </message>
    <message>
        <source>No running client of %1 is on another version.</source>
        <translation>Aucun client en cours de %1 n’est à une autre version.</translation>
    </message>
    <message>
        <source>What changes for %1</source>
        <translation>Ce qui change pour %1</translation>
    </message>
    <message numerus="yes">
        <source>What changes for these %n clients</source>
        <translation>
            <numerusform>Ce qui change pour %Ln client</numerusform>
            <numerusform>Ce qui change pour ces %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stay as they are · Space decides</source>
        <translation>%1 restent tels quels · Espace décide</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>With the version come: %1</source>
        <translation>Viennent avec la version&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move 1 client to version %1</source>
        <translation>Passer 1 client à la version %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n clients to version %1</source>
        <translation>
            <numerusform>Passer %Ln client à la version %1</numerusform>
            <numerusform>Passer %Ln clients à la version %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::VerificationSheet</name>
    <message>
        <source>Toll-free verification of %1</source>
        <translation>Vérification du numéro gratuit %1</translation>
    </message>
    <message>
        <source>Send to the carriers</source>
        <translation>Envoyer aux opérateurs</translation>
    </message>
    <message>
        <source>Turned down: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verification request</source>
        <translation>Demande de vérification</translation>
    </message>
    <message>
        <source>Keep without sending</source>
        <translation>Garder sans envoyer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n published rejection reasons apply; it is not sent like this.</source>
        <translation>
            <numerusform>%Ln motif de refus publié s’applique&#x202f;; elle n’est pas envoyée ainsi.</numerusform>
            <numerusform>%Ln motifs de refus publiés s’appliquent&#x202f;; elle n’est pas envoyée ainsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the published rejection reasons applies.</source>
        <translation>Aucun des motifs de refus publiés ne s’applique.</translation>
    </message>
</context>
<context>
    <name>occ::ui::Words</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>%1 min de retard</translation>
    </message>
    <message>
        <source>%1 h late</source>
        <translation>%1 h de retard</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>a number of days, as in &apos;4 days late&apos;</comment>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a number of days, as in &apos;in 3 days&apos;</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a number of days, as in &apos;6 days ago&apos;</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
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
        <translation>dddd d MMMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>onboarding</name>
    <message>
        <source>Client not answering</source>
        <translation>Client sans réponse</translation>
    </message>
    <message>
        <source>Low satisfaction</source>
        <translation>Satisfaction faible</translation>
    </message>
    <message>
        <source>Low NPS</source>
        <translation>NPS faible</translation>
    </message>
    <message>
        <source>Critical blocker</source>
        <translation>Blocage critique</translation>
    </message>
    <message>
        <source>Milestone delayed</source>
        <translation>Jalon en retard</translation>
    </message>
    <message>
        <source>Request past its SLA</source>
        <translation>Demande hors SLA</translation>
    </message>
    <message>
        <source>Number hold expiring</source>
        <translation>Réservation de numéro expirante</translation>
    </message>
    <message>
        <source>%1 is due now</source>
        <translation>%1 arrive à échéance</translation>
    </message>
    <message>
        <source>%1 is %2 late</source>
        <translation>%1 a %2 de retard</translation>
    </message>
    <message>
        <source>%1: “%2” is open</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» reste à faire</translation>
    </message>
    <message>
        <source>No reply for %1 h</source>
        <translation>Sans réponse depuis %1 h</translation>
    </message>
    <message>
        <source>%1 to “%2”</source>
        <translation>%1 à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Satisfaction %1 of 10</source>
        <translation>Satisfaction&#xa0;: %1 sur 10</translation>
    </message>
    <message>
        <source>NPS answer %1 of 10</source>
        <translation>Réponse NPS&#xa0;: %1 sur 10</translation>
    </message>
    <message>
        <source>Critical: %1</source>
        <translation>Critique&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is %2 past its response time</source>
        <translation>«&#xa0;%1&#xa0;» dépasse de %2 son délai de réponse</translation>
    </message>
    <message>
        <source>%1 is let go in %2</source>
        <translation>%1 est libéré dans %2</translation>
    </message>
    <message>
        <source>The hold on %1 has run out</source>
        <translation>La réservation de %1 a expiré</translation>
    </message>
    <message>
        <source>%1 is due in %2, 1 item open</source>
        <translation>%1&#xa0;: échéance dans %2, 1 tâche à faire</translation>
    </message>
    <message>
        <source>%1 is due in %2, %3 items open</source>
        <translation>%1&#xa0;: échéance dans %2, %3 tâches à faire</translation>
    </message>
    <message>
        <source>Reply awaited for %1 h</source>
        <translation>Réponse attendue depuis %1 h</translation>
    </message>
    <message>
        <source>Reply awaited for %1 h to “%2”</source>
        <translation>Réponse attendue depuis %1 h à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: over, its root cause is still to be written</source>
        <translation>%1&#xa0;: levée, sa cause profonde reste à écrire</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The summary is missing.</source>
        <translation>Il manque le résumé.</translation>
    </message>
    <message>
        <source>Say in a few words what is in the way.</source>
        <translation>Dites en quelques mots ce qui fait obstacle.</translation>
    </message>
    <message>
        <source>Blocker opened for %1: %2</source>
        <translation>Blocage ouvert pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no blocker %1.</source>
        <translation>Le blocage %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Blocker %1 was resolved already.</source>
        <translation>Le blocage %1 est déjà résolu.</translation>
    </message>
    <message>
        <source>Blocker resolved for %1: %2</source>
        <translation>Blocage résolu pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A contact from the client cannot wait for the client&apos;s reply.</source>
        <translation>Un échange venant du client ne peut pas attendre la réponse du client.</translation>
    </message>
    <message>
        <source>Leave out the expected reply, or log it as outbound.</source>
        <translation>Omettez la réponse attendue, ou enregistrez-le comme sortant.</translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation>Le client %1 n’existe pas.</translation>
    </message>
    <message>
        <source>A contact cannot be logged in the future (%1).</source>
        <translation>Un échange ne peut pas être enregistré dans le futur (%1).</translation>
    </message>
    <message>
        <source>Give the moment it happened.</source>
        <translation>Donnez le moment où il a eu lieu.</translation>
    </message>
    <message>
        <source>Contact logged for %1</source>
        <translation>Échange enregistré pour %1</translation>
    </message>
    <message>
        <source>%1 is not a score for %2.</source>
        <translation>%1 n’est pas une note pour %2.</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to 10.</source>
        <translation>Donnez un nombre entier de %1 à 10.</translation>
    </message>
    <message>
        <source>A survey cannot be answered in the future (%1).</source>
        <translation>Une enquête ne peut pas recevoir de réponse dans le futur (%1).</translation>
    </message>
    <message>
        <source>Give the moment it was answered.</source>
        <translation>Donnez le moment de la réponse.</translation>
    </message>
    <message>
        <source>Survey answer %1 recorded for %2</source>
        <translation>Réponse d’enquête %1 enregistrée pour %2</translation>
    </message>
    <message>
        <source>No item is named.</source>
        <translation>Aucune tâche n’est indiquée.</translation>
    </message>
    <message>
        <source>Give the item&apos;s number.</source>
        <translation>Donnez le numéro de la tâche.</translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation>La tâche %1 n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ onboarding show ID</source>
        <translation>Pour les voir&#xa0;: occ onboarding show ID</translation>
    </message>
    <message>
        <source>“%1” done for %2</source>
        <translation>«&#xa0;%1&#xa0;» faite pour %2</translation>
    </message>
    <message>
        <source>“%1” open again for %2</source>
        <translation>«&#xa0;%1&#xa0;» rouverte pour %2</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Il manque la raison.</translation>
    </message>
    <message>
        <source>Say what blocks it.</source>
        <translation>Dites ce qui la bloque.</translation>
    </message>
    <message>
        <source>“%1” blocked for %2</source>
        <translation>«&#xa0;%1&#xa0;» bloquée pour %2</translation>
    </message>
    <message>
        <source>Say why it does not apply.</source>
        <translation>Dites pourquoi elle est sans objet.</translation>
    </message>
    <message>
        <source>“%1” does not apply to %2</source>
        <translation>«&#xa0;%1&#xa0;» est sans objet pour %2</translation>
    </message>
    <message>
        <source>“%1” assigned</source>
        <translation>«&#xa0;%1&#xa0;» attribuée</translation>
    </message>
    <message>
        <source>This onboarding has no milestone %1.</source>
        <translation>Cette intégration n’a pas de jalon %1.</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 déplacé au %2</translation>
    </message>
    <message>
        <source>There is no onboarding %1.</source>
        <translation>L’intégration %1 n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ onboarding list</source>
        <translation>Pour les voir&#xa0;: occ onboarding list</translation>
    </message>
    <message>
        <source>The onboarding of %1 is %2.</source>
        <translation>L’intégration de %1 est à l’état %2.</translation>
    </message>
    <message>
        <source>Undo that first if it was a mistake.</source>
        <translation>Annulez d’abord cela si c’était une erreur.</translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation>La personne %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Deal %1 has an onboarding already.</source>
        <translation>L’opportunité %1 a déjà une intégration.</translation>
    </message>
    <message>
        <source>See it with: occ onboarding list</source>
        <translation>Pour la voir&#xa0;: occ onboarding list</translation>
    </message>
    <message>
        <source>Onboarding of %1 started</source>
        <translation>Intégration de %1 démarrée</translation>
    </message>
    <message>
        <source>%1 onboardings started</source>
        <translation>%1 intégrations démarrées</translation>
    </message>
    <message>
        <source>The onboarding of %1 is paused already.</source>
        <translation>L’intégration de %1 est déjà en pause.</translation>
    </message>
    <message>
        <source>The reason for the pause is missing.</source>
        <translation>Il manque la raison de la pause.</translation>
    </message>
    <message>
        <source>Say why it waits.</source>
        <translation>Dites pourquoi elle attend.</translation>
    </message>
    <message>
        <source>Onboarding of %1 paused</source>
        <translation>Intégration de %1 mise en pause</translation>
    </message>
    <message>
        <source>The onboarding of %1 is not paused.</source>
        <translation>L’intégration de %1 n’est pas en pause.</translation>
    </message>
    <message>
        <source>Only a paused one can be resumed.</source>
        <translation>Seule une intégration en pause peut reprendre.</translation>
    </message>
    <message>
        <source>Onboarding of %1 resumed, dates moved by %2</source>
        <translation>Intégration de %1 reprise, dates décalées de %2</translation>
    </message>
    <message>
        <source>%1 handed off</source>
        <translation>Intégration de %1 transférée</translation>
    </message>
    <message>
        <source>The reason for cancelling is missing.</source>
        <translation>Il manque la raison de l’annulation.</translation>
    </message>
    <message>
        <source>Say why it ends.</source>
        <translation>Dites pourquoi elle prend fin.</translation>
    </message>
    <message>
        <source>Onboarding of %1 cancelled</source>
        <translation>Intégration de %1 annulée</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>Intégration de %1 attribuée à %2</translation>
    </message>
    <message>
        <source>%1 onboardings assigned to %2</source>
        <translation>%1 intégrations attribuées à %2</translation>
    </message>
    <message>
        <source>One big goal set for %1</source>
        <translation>Grand objectif défini pour %1</translation>
    </message>
    <message>
        <source>The date %1 is out of range.</source>
        <translation>La date %1 est hors limites.</translation>
    </message>
    <message>
        <source>Give a date between 1970 and 2100.</source>
        <translation>Donnez une date entre 1970 et 2100.</translation>
    </message>
    <message>
        <source>Go-live target set for %1</source>
        <translation>Mise en service prévue définie pour %1</translation>
    </message>
    <message>
        <source>The reason for moving the date is missing.</source>
        <translation>Il manque la raison du déplacement de la date.</translation>
    </message>
    <message>
        <source>Say why it slips.</source>
        <translation>Dites pourquoi elle glisse.</translation>
    </message>
    <message>
        <source>There is no milestone %1.</source>
        <translation>Le jalon %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 of %2 moved: %3</source>
        <translation>%1 de %2 déplacé&#xa0;: %3</translation>
    </message>
    <message>
        <source>The contract date %1 is out of range.</source>
        <translation>La date du contrat %1 est hors limites.</translation>
    </message>
    <message>
        <source>There is no deal %1.</source>
        <translation>L’opportunité %1 n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ client list</source>
        <translation>Pour les voir&#xa0;: occ client list</translation>
    </message>
    <message>
        <source>No onboarding is named.</source>
        <translation>Aucune intégration n’est indiquée.</translation>
    </message>
    <message>
        <source>All of them are paused already.</source>
        <translation>Toutes sont déjà en pause.</translation>
    </message>
    <message>
        <source>None of them is paused.</source>
        <translation>Aucune n’est en pause.</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1&#xa0;: déjà terminé.</translation>
    </message>
    <message>
        <source>Open one of its items again, then move it.</source>
        <translation>Rouvrez l’une de ses tâches, puis déplacez-le.</translation>
    </message>
    <message>
        <source>%1 of %2 moved, %3 later milestones with it: %4</source>
        <translation>%1 de %2 déplacé, avec %3 jalons suivants&#xa0;: %4</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Il manque le titre.</translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>Dites en quelques mots ce qui est à faire.</translation>
    </message>
    <message>
        <source>The title is longer than %1 characters.</source>
        <translation>Le titre dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>A due date and &quot;with its milestone&quot; exclude each other.</source>
        <translation>Une échéance et «&#xa0;avec son jalon&#xa0;» s’excluent.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Donnez l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” added for %2</source>
        <translation>«&#xa0;%1&#xa0;» ajoutée pour %2</translation>
    </message>
    <message>
        <source>“%1” moved to %2 for %3</source>
        <translation>«&#xa0;%1&#xa0;» déplacée vers %2 pour %3</translation>
    </message>
    <message>
        <source>“%1” changed for %2</source>
        <translation>«&#xa0;%1&#xa0;» modifiée pour %2</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>Absence&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose somebody who is here.</source>
        <translation>Choisissez quelqu’un de présent.</translation>
    </message>
    <message>
        <source>Give the onboarding&apos;s number.</source>
        <translation>Donnez le numéro de l’intégration.</translation>
    </message>
    <message>
        <source>Onboarding %1 is named twice.</source>
        <translation>L’intégration %1 est indiquée deux fois.</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>Indiquez-la une fois.</translation>
    </message>
    <message>
        <source>%1 was changed since you looked.</source>
        <translation>%1&#xa0;: des changements ont eu lieu depuis.</translation>
    </message>
    <message>
        <source>Look at the changes again, then decide.</source>
        <translation>Revoyez les changements, puis décidez.</translation>
    </message>
    <message>
        <source>There is no change &quot;%1&quot; to decide on.</source>
        <translation>Il n’y a aucun changement «&#xa0;%1&#xa0;» à décider.</translation>
    </message>
    <message>
        <source>See them with: occ playbook upgrade --dry-run --json</source>
        <translation>Voyez-les avec&#xa0;: occ playbook upgrade --dry-run --json</translation>
    </message>
    <message>
        <source>%1 moved to version %2 of %3</source>
        <translation>%1&#xa0;: passage à la version %2 de %3</translation>
    </message>
    <message>
        <source>%1 onboardings moved to version %2 of %3</source>
        <translation>%1 intégrations passées à la version %2 de %3</translation>
    </message>
    <message>
        <source>Changed by hand for this client.</source>
        <translation>Modifié à la main pour ce client.</translation>
    </message>
    <message>
        <source>Done already.</source>
        <translation>Déjà fait.</translation>
    </message>
    <message>
        <source>Set aside as not applicable.</source>
        <translation>Écarté comme sans objet.</translation>
    </message>
    <message>
        <source>Blocked: somebody is on it.</source>
        <translation>Bloquée&#xa0;: quelqu’un s’en occupe.</translation>
    </message>
    <message>
        <source>Somebody is responsible or has written evidence.</source>
        <translation>Il y a un responsable ou une preuve écrite.</translation>
    </message>
    <message>
        <source>Added by hand for this client.</source>
        <translation>Ajouté à la main pour ce client.</translation>
    </message>
    <message>
        <source>Its milestone is complete and would open again.</source>
        <translation>Son jalon est terminé et se rouvrirait.</translation>
    </message>
    <message>
        <source>Its milestone is kept.</source>
        <translation>Son jalon est gardé.</translation>
    </message>
    <message>
        <source>Its milestone is left out.</source>
        <translation>Son jalon est écarté.</translation>
    </message>
    <message>
        <source>Left out here before.</source>
        <translation>Écarté ici auparavant.</translation>
    </message>
    <message>
        <source>Only running onboardings are moved to another version.</source>
        <translation>Seules les intégrations en cours changent de version.</translation>
    </message>
    <message>
        <source>The onboarding of %1 is on version %2 of %3 already.</source>
        <translation>L’intégration de %1 est déjà à la version %2 de %3.</translation>
    </message>
    <message>
        <source>Name another version, or leave this onboarding out.</source>
        <translation>Indiquez une autre version, ou écartez cette intégration.</translation>
    </message>
    <message numerus="yes">
        <source>%n onboardings paused: %1</source>
        <translation>
            <numerusform>%Ln intégration mise en pause&#xa0;: %1</numerusform>
            <numerusform>%Ln intégrations mises en pause&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n onboardings resumed, dates moved</source>
        <translation>
            <numerusform>%Ln intégration reprise, dates décalées</numerusform>
            <numerusform>%Ln intégrations reprises, dates décalées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact logged for %n clients</source>
        <translation>
            <numerusform>Échange enregistré pour %Ln client</numerusform>
            <numerusform>Échange enregistré pour %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items done for %1</source>
        <translation>
            <numerusform>%Ln tâche faite pour %1</numerusform>
            <numerusform>%Ln tâches faites pour %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items done for %n clients</source>
        <translation>
            <numerusform>%1 tâches faites pour %Ln client</numerusform>
            <numerusform>%1 tâches faites pour %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items open again for %1</source>
        <translation>
            <numerusform>%Ln tâche rouverte pour %1</numerusform>
            <numerusform>%Ln tâches rouvertes pour %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items open again for %n clients</source>
        <translation>
            <numerusform>%1 tâches rouvertes pour %Ln client</numerusform>
            <numerusform>%1 tâches rouvertes pour %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>The name is missing.</source>
        <translation>Il manque le nom.</translation>
    </message>
    <message>
        <source>Give the person&apos;s full name.</source>
        <translation>Donnez le nom complet de la personne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Write it as name@company.com.</source>
        <translation>Écrivez-la ainsi&#xa0;: nom@entreprise.com.</translation>
    </message>
    <message>
        <source>The capacity cannot be negative.</source>
        <translation>La capacité ne peut pas être négative.</translation>
    </message>
    <message>
        <source>Give the number of onboardings.</source>
        <translation>Donnez le nombre d’intégrations.</translation>
    </message>
    <message>
        <source>%1 is in the team already.</source>
        <translation>%1 est déjà dans l’équipe.</translation>
    </message>
    <message>
        <source>Use another e-mail address.</source>
        <translation>Utilisez une autre adresse e-mail.</translation>
    </message>
    <message>
        <source>%1 joined the team</source>
        <translation>%1 rejoint l’équipe</translation>
    </message>
    <message>
        <source>Nobody in this workspace has the e-mail %1.</source>
        <translation>Personne dans cet espace de travail n’a l’adresse e-mail %1.</translation>
    </message>
    <message>
        <source>See who is in it with: occ person list</source>
        <translation>Pour voir qui y est&#xa0;: occ person list</translation>
    </message>
    <message>
        <source>%1 people are called %2.</source>
        <translation>%1 personnes s’appellent %2.</translation>
    </message>
    <message>
        <source>Use the e-mail address.</source>
        <translation>Utilisez l’adresse e-mail.</translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation>La personne %1 n’existe pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a role.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un rôle.</translation>
    </message>
    <message>
        <source>Use specialist, sales_rep, manager, executive or administrator.</source>
        <translation>Utilisez specialist, sales_rep, manager, executive ou administrator.</translation>
    </message>
    <message>
        <source>Local user</source>
        <translation>Utilisateur local</translation>
    </message>
    <message>
        <source>%1 (%2) may not do this.</source>
        <translation>%1 (%2) n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>It needs the role %1.</source>
        <translation>Il faut le rôle %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 s’appelle désormais %2</translation>
    </message>
    <message>
        <source>%1 has the e-mail %2</source>
        <translation>%1 a l’adresse e-mail %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 a désormais le rôle&#xa0;: %2</translation>
    </message>
    <message>
        <source>Capacity of %1 from %2 to %3</source>
        <translation>Capacité de %1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>%1 has another lead</source>
        <translation>%1 a un autre chef d’équipe</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1&#xa0;: absence</translation>
    </message>
    <message>
        <source>%1 things changed about %2</source>
        <translation>%1 modifications pour %2</translation>
    </message>
    <message>
        <source>%1 cannot be their own lead.</source>
        <translation>%1 ne peut pas être son propre chef d’équipe.</translation>
    </message>
    <message>
        <source>Choose somebody else, or nobody.</source>
        <translation>Choisissez quelqu’un d’autre, ou personne.</translation>
    </message>
    <message>
        <source>The view&apos;s name is missing.</source>
        <translation>Il manque le nom de la vue.</translation>
    </message>
    <message>
        <source>The view&apos;s name is too long.</source>
        <translation>Le nom de la vue est trop long.</translation>
    </message>
    <message>
        <source>Give it a short name to find it by.</source>
        <translation>Donnez-lui un nom court pour la retrouver.</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vue «&#xa0;%1&#xa0;» enregistrée</translation>
    </message>
    <message>
        <source>You have no view %1.</source>
        <translation>Vous n’avez pas de vue %1.</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Vue «&#xa0;%1&#xa0;» retirée</translation>
    </message>
</context>
<context>
    <name>playbook</name>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>%1 «&#xa0;%2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Il n’y a encore rien à choisir.</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation>Connus ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>La tâche</translation>
    </message>
    <message>
        <source>The feature</source>
        <translation>La fonction</translation>
    </message>
    <message>
        <source>There is no such content folder.</source>
        <translation>Ce dossier de contenu n’existe pas.</translation>
    </message>
    <message>
        <source>Give the folder that holds playbooks and schemas.</source>
        <translation>Donnez le dossier qui contient les parcours et les schémas.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Vérifiez que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is missing.</source>
        <translation>Il manque &quot;kind&quot;.</translation>
    </message>
    <message>
        <source>Begin the file with &quot;kind: …&quot;.</source>
        <translation>Commencez le fichier par &quot;kind: …&quot;.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; differs from the file name.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» diffère du nom du fichier.</translation>
    </message>
    <message>
        <source>Write &quot;id: %1&quot; or rename the file.</source>
        <translation>Écrivez &quot;id: %1&quot; ou renommez le fichier.</translation>
    </message>
    <message>
        <source>There is no schema for the kind &quot;%1&quot;.</source>
        <translation>Aucun schéma pour le type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has the same kind and id.</source>
        <translation>%1 a le même type et le même identifiant.</translation>
    </message>
    <message>
        <source>Give one of them another id and file name.</source>
        <translation>Donnez à l’un d’eux un autre identifiant et un autre nom de fichier.</translation>
    </message>
    <message>
        <source>There is no playbook &quot;%1&quot;.</source>
        <translation>Le parcours «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The playbook &quot;%1&quot; has no milestone &quot;%2&quot;.</source>
        <translation>Le parcours «&#xa0;%1&#xa0;» n’a pas de jalon «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The program lacks its own description of &quot;%1&quot;.</source>
        <translation>Il manque au programme sa propre description de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>A due rule needs exactly one of hours, days and business_days.</source>
        <translation>Une règle d’échéance doit avoir exactement l’un de hours, days et business_days.</translation>
    </message>
    <message>
        <source>Write it as {after: contract, days: 3}.</source>
        <translation>Écrivez-la ainsi&#xa0;: {after: contract, days: 3}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure de la journée.</translation>
    </message>
    <message>
        <source>Write it as &quot;09:00&quot;, quotes included.</source>
        <translation>Écrivez-la ainsi&#xa0;: &quot;09:00&quot;, guillemets compris.</translation>
    </message>
    <message>
        <source>A due rule in hours cannot have a time of day.</source>
        <translation>Une règle d’échéance en heures ne peut pas avoir d’heure de la journée.</translation>
    </message>
    <message>
        <source>Use days or business_days, or remove &quot;at&quot;.</source>
        <translation>Utilisez days ou business_days, ou retirez &quot;at&quot;.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; stands twice.</source>
        <translation>%1 «&#xa0;%2&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>Give one of them another key, or remove it.</source>
        <translation>Donnez une autre clé à l’un des deux, ou supprimez-le.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Le jalon</translation>
    </message>
    <message>
        <source>A milestone is missing: the playbook has none.</source>
        <translation>Il manque un jalon&#xa0;: le parcours n’en a aucun.</translation>
    </message>
    <message>
        <source>Add at least one milestone with its items.</source>
        <translation>Ajoutez au moins un jalon avec ses tâches.</translation>
    </message>
    <message>
        <source>The milestone</source>
        <translation>Le jalon</translation>
    </message>
    <message>
        <source>A milestone cannot have the key &quot;contract&quot;.</source>
        <translation>Un jalon ne peut pas avoir la clé &quot;contract&quot;.</translation>
    </message>
    <message>
        <source>Choose another key; due rules use it for the contract&apos;s date.</source>
        <translation>Choisissez une autre clé&#xa0;; les règles d’échéance l’utilisent pour la date du contrat.</translation>
    </message>
    <message>
        <source>The milestone &quot;%1&quot; has no items.</source>
        <translation>Le jalon «&#xa0;%1&#xa0;» n’a pas de tâche.</translation>
    </message>
    <message>
        <source>Add an item or remove the milestone.</source>
        <translation>Ajoutez une tâche ou supprimez le jalon.</translation>
    </message>
    <message>
        <source>The due rules of milestones form a cycle: %1.</source>
        <translation>Les règles d’échéance des jalons forment un cycle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Let one of them be due after the contract.</source>
        <translation>Faites dépendre l’un d’eux du contrat.</translation>
    </message>
    <message>
        <source>item</source>
        <translation>La tâche</translation>
    </message>
    <message>
        <source>Items depend on each other in a cycle: %1.</source>
        <translation>Des tâches dépendent les unes des autres en cycle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remove one of these dependencies.</source>
        <translation>Supprimez l’une de ces dépendances.</translation>
    </message>
    <message>
        <source>The touchpoint</source>
        <translation>Le point de contact</translation>
    </message>
    <message>
        <source>A condition needs exactly one of item_open and milestone_open.</source>
        <translation>Une condition doit avoir exactement l’un de item_open et milestone_open.</translation>
    </message>
    <message>
        <source>Write it as {item_open: key}.</source>
        <translation>Écrivez-la ainsi&#xa0;: {item_open: key}.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is measured in %2.</source>
        <translation>La règle «&#xa0;%1&#xa0;» se mesure en %2.</translation>
    </message>
    <message>
        <source>Write &quot;unit: %1&quot;.</source>
        <translation>Écrivez &quot;unit: %1&quot;.</translation>
    </message>
    <message>
        <source>The threshold %1 of &quot;%2&quot; is out of range.</source>
        <translation>Le seuil %1 de «&#xa0;%2&#xa0;» est hors limites.</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>Utilisez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>La règle «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The level &quot;%1&quot; stands in the wrong place.</source>
        <translation>Le niveau «&#xa0;%1&#xa0;» est au mauvais endroit.</translation>
    </message>
    <message>
        <source>Each level once, in this order: %1.</source>
        <translation>Chaque niveau une fois, dans cet ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The first escalation step does not begin at once.</source>
        <translation>La première étape d’escalade ne commence pas aussitôt.</translation>
    </message>
    <message>
        <source>Write &quot;after_hours: 0&quot;.</source>
        <translation>Écrivez &quot;after_hours: 0&quot;.</translation>
    </message>
    <message>
        <source>The level &quot;%1&quot; comes no later than the one before.</source>
        <translation>Le niveau «&#xa0;%1&#xa0;» ne vient pas après le précédent.</translation>
    </message>
    <message>
        <source>Write more than %1 in after_hours.</source>
        <translation>Écrivez plus de %1 dans after_hours.</translation>
    </message>
    <message>
        <source>There is no playbook version %1.</source>
        <translation>La version %1 du parcours n’existe pas.</translation>
    </message>
    <message>
        <source>stored playbook</source>
        <translation>parcours stocké</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il existe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Playbook %1 version %2 stored</source>
        <translation>Parcours %1 version %2 stocké</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no fields.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de champ.</translation>
    </message>
    <message>
        <source>Add a field.</source>
        <translation>Ajoutez un champ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a block of fields.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un bloc de champs.</translation>
    </message>
    <message>
        <source>Write it as {type: text}.</source>
        <translation>Écrivez-le ainsi&#xa0;: {type: text}.</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.</source>
        <translation>Clé inconnue&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;required&quot; must be true or false.</source>
        <translation>&quot;required&quot; doit être true ou false.</translation>
    </message>
    <message>
        <source>Write true or false without quotes.</source>
        <translation>Écrivez true ou false sans guillemets.</translation>
    </message>
    <message>
        <source>Unknown type &quot;%1&quot; of &quot;%2&quot;.</source>
        <translation>Type inconnu «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a list cannot hold lists directly.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une liste ne peut pas contenir directement des listes.</translation>
    </message>
    <message>
        <source>Name a record of types that has the list as a field.</source>
        <translation>Définissez un type composé dont la liste est un champ.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; says no kind.</source>
        <translation>La référence «&#xa0;%1&#xa0;» n’indique aucun type.</translation>
    </message>
    <message>
        <source>Add &quot;to: kind&quot;.</source>
        <translation>Ajoutez &quot;to: kind&quot;.</translation>
    </message>
    <message>
        <source>The enumeration &quot;%1&quot; has no values.</source>
        <translation>L’énumération «&#xa0;%1&#xa0;» n’a pas de valeur.</translation>
    </message>
    <message>
        <source>Add &quot;values: [one, two]&quot;.</source>
        <translation>Ajoutez &quot;values: [one, two]&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier.</translation>
    </message>
    <message>
        <source>Write digits without quotes.</source>
        <translation>Écrivez des chiffres sans guillemets.</translation>
    </message>
    <message>
        <source>A schema needs &quot;id&quot; and &quot;fields&quot;.</source>
        <translation>Un schéma doit avoir &quot;id&quot; et &quot;fields&quot;.</translation>
    </message>
    <message>
        <source>Add the missing one; id is the kind of file it describes.</source>
        <translation>Ajoutez celui qui manque&#xa0;; id est le type de fichier décrit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a basic type.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’un type de base.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The guide of &quot;%1&quot; has %2 texts for %3 steps of the scale.</source>
        <translation>Le guide de «&#xa0;%1&#xa0;» a %2 textes pour %3 degrés de l’échelle.</translation>
    </message>
    <message>
        <source>Write one text per step, lowest first.</source>
        <translation>Écrivez un texte par degré, le plus bas d’abord.</translation>
    </message>
    <message>
        <source>The scale ends before it begins.</source>
        <translation>L’échelle finit avant de commencer.</translation>
    </message>
    <message>
        <source>Write a scale_max above scale_min.</source>
        <translation>Écrivez un scale_max supérieur à scale_min.</translation>
    </message>
    <message>
        <source>The criterion</source>
        <translation>Le critère</translation>
    </message>
    <message>
        <source>The weights add up to %1.</source>
        <translation>La somme des poids est %1.</translation>
    </message>
    <message>
        <source>Change them so that they add up to 100.</source>
        <translation>Changez-les pour que leur somme soit 100.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a score.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une note.</translation>
    </message>
    <message>
        <source>Use a whole number from %1 to %2.</source>
        <translation>Utilisez un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>The scorecard has no criterion &quot;%1&quot;.</source>
        <translation>La grille d’évaluation n’a pas de critère «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A calendar needs working days.</source>
        <translation>Un calendrier doit avoir des jours ouvrés.</translation>
    </message>
    <message>
        <source>Write [mon, tue, wed, thu, fri].</source>
        <translation>Écrivez [mon, tue, wed, thu, fri].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-25.</source>
        <translation>Écrivez-le ainsi&#xa0;: 2026-12-25.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Il manque «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in &quot;%2&quot;.</source>
        <translation>Il manque «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Add &quot;%1: …&quot;; the file may be cut off.</source>
        <translation>Ajoutez &quot;%1: …&quot;&#xa0;; le fichier est peut-être coupé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de valeur.</translation>
    </message>
    <message>
        <source>Write the value, or remove the key if it may be left out.</source>
        <translation>Écrivez la valeur, ou supprimez la clé si elle est facultative.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a single value, not a list or block.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une seule valeur, pas une liste ni un bloc.</translation>
    </message>
    <message>
        <source>Write &quot;%1: value&quot;.</source>
        <translation>Écrivez &quot;%1: value&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>Write [one, two] or one line &quot;- …&quot; per entry.</source>
        <translation>Écrivez [one, two] ou une ligne &quot;- …&quot; par entrée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a block of &quot;name: value&quot; lines.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un bloc de lignes &quot;name: value&quot;.</translation>
    </message>
    <message>
        <source>Write {one: value, two: value}.</source>
        <translation>Écrivez {one: value, two: value}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 entries; it needs at least %3.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 entrées&#xa0;; il en faut au moins %3.</translation>
    </message>
    <message>
        <source>Add what is missing.</source>
        <translation>Ajoutez ce qui manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 entries; it takes at most %3.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 entrées&#xa0;; %3 au plus sont admises.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Supprimez-en.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false, not &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» doit être true ou false, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number, not &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write digits without quotes and without leading zeros, such as 48.</source>
        <translation>Écrivez des chiffres sans guillemets et sans zéros au début, par exemple 48.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, out of range.</source>
        <translation>«&#xa0;%1&#xa0;» vaut %2, hors limites.</translation>
    </message>
    <message>
        <source>Use at least %1.</source>
        <translation>Utilisez au moins %1.</translation>
    </message>
    <message>
        <source>Use at most %1.</source>
        <translation>Utilisez au plus %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an exact decimal in quotes, not %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un décimal exact entre guillemets, pas %2.</translation>
    </message>
    <message>
        <source>Write it as &quot;12.50&quot;, quotes included.</source>
        <translation>Écrivez-le ainsi&#xa0;: &quot;12.50&quot;, guillemets compris.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 without quotes is no text to other programs.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 sans guillemets n’est pas du texte pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; in quotes.</source>
        <translation>Écrivez &quot;%1&quot; entre guillemets.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a key, not &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une clé, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens, such as day-2-check-in.</source>
        <translation>Utilisez des minuscules, des chiffres et des tirets, par exemple day-2-check-in.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Écrivez le texte.</translation>
    </message>
    <message>
        <source>The file is of kind &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>Le fichier est du type «&#xa0;%1&#xa0;», pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Give a file with &quot;kind: %1&quot;.</source>
        <translation>Donnez un fichier avec &quot;kind: %1&quot;.</translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <translation>Un deuxième document commence ici.</translation>
    </message>
    <message>
        <source>Keep one document per file and remove the line &quot;---&quot;.</source>
        <translation>Gardez un document par fichier et supprimez la ligne &quot;---&quot;.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>Ce texte dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Shorten it or split it over several fields.</source>
        <translation>Raccourcissez-le ou répartissez-le sur plusieurs champs.</translation>
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation>Le texte contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp;name, *name) are not allowed.</source>
        <translation>Les ancres et les alias (&amp;name, *name) ne sont pas admis.</translation>
    </message>
    <message>
        <source>Write the value out, or put it in quotes when it is text.</source>
        <translation>Écrivez la valeur en entier, ou mettez-la entre guillemets si c’est du texte.</translation>
    </message>
    <message>
        <source>YAML tags (!name) are not allowed.</source>
        <translation>Les balises YAML (!name) ne sont pas admises.</translation>
    </message>
    <message>
        <source>Remove the tag, or put the text in quotes.</source>
        <translation>Supprimez la balise, ou mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values.</source>
        <translation>Le fichier contient plus de %1 valeurs.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Répartissez-le sur plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Values are nested more than %1 deep.</source>
        <translation>Des valeurs sont imbriquées sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>Flatten the structure; look for brackets that were never closed.</source>
        <translation>Aplatissez la structure&#xa0;; cherchez des crochets jamais fermés.</translation>
    </message>
    <message>
        <source>A key must be a plain word.</source>
        <translation>Une clé doit être un mot simple.</translation>
    </message>
    <message>
        <source>Write it as &quot;name: value&quot;.</source>
        <translation>Écrivez-la ainsi&#xa0;: &quot;name: value&quot;.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same block.</source>
        <translation>La clé «&#xa0;%1&#xa0;» figure deux fois dans le même bloc.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Le texte n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>A tab is used as indentation.</source>
        <translation>Une tabulation sert de retrait.</translation>
    </message>
    <message>
        <source>Indent with spaces.</source>
        <translation>Utilisez des espaces pour le retrait.</translation>
    </message>
    <message>
        <source>The file holds a NUL byte.</source>
        <translation>Le fichier contient un octet NUL.</translation>
    </message>
    <message>
        <source>The file holds a control character.</source>
        <translation>Le fichier contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Remove it; this may not be a text file.</source>
        <translation>Supprimez-le&#xa0;; ce n’est peut-être pas un fichier texte.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB.</source>
        <translation>Le fichier dépasse %1 Kio.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Restore it from a copy or remove it.</source>
        <translation>Restaurez-le depuis une copie ou supprimez-le.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check indentation, quotes and brackets here and in the line above; the file may be cut off.</source>
        <translation>Vérifiez le retrait, les guillemets et les crochets ici et à la ligne précédente&#xa0;; le fichier est peut-être coupé.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Restore it from a copy.</source>
        <translation>Restaurez-le depuis une copie.</translation>
    </message>
    <message>
        <source>The file does not begin with a key.</source>
        <translation>Le fichier ne commence pas par une clé.</translation>
    </message>
    <message>
        <source>Begin it with &quot;kind: …&quot; and &quot;id: …&quot;.</source>
        <translation>Commencez-le par &quot;kind: …&quot; et &quot;id: …&quot;.</translation>
    </message>
    <message>
        <source>There is no message &quot;%1&quot;.</source>
        <translation>Il n’y a pas de message «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Version %1 of %2 was stored meanwhile.</source>
        <translation>La version %1 de %2 a été stockée entre-temps.</translation>
    </message>
    <message>
        <source>Compare it with your edit, then store yours again.</source>
        <translation>Comparez-la avec votre modification, puis stockez à nouveau la vôtre.</translation>
    </message>
    <message>
        <source>This says the same as version %1 of %2.</source>
        <translation>Ceci dit la même chose que la version %1 de %2.</translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation>Modifiez d’abord quelque chose.</translation>
    </message>
</context>
<context>
    <name>sales</name>
    <message>
        <source>The scorecard has no criterion &quot;%1&quot;.</source>
        <translation>La grille d’évaluation n’a pas de critère «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Scorecard of %1: %2</source>
        <translation>Grille d’évaluation de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a stage.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une étape.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The deal needs a name or a client.</source>
        <translation>L’opportunité doit avoir un nom ou un client.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Donnez l’un des deux.</translation>
    </message>
    <message>
        <source>The amount cannot be negative.</source>
        <translation>Le montant ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>Give it as 299 or 299.00.</source>
        <translation>Donnez-le ainsi&#xa0;: 299 ou 299.00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une devise.</translation>
    </message>
    <message>
        <source>Use three letters such as USD.</source>
        <translation>Utilisez trois lettres, par exemple USD.</translation>
    </message>
    <message>
        <source>There is a deal %1 already.</source>
        <translation>Il existe déjà une opportunité %1.</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Choisissez une autre clé.</translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation>Le client %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Deal %1 added</source>
        <translation>Opportunité %1 ajoutée</translation>
    </message>
    <message>
        <source>There is no deal &quot;%1&quot;.</source>
        <translation>L’opportunité «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ deal list</source>
        <translation>Pour les voir&#xa0;: occ deal list</translation>
    </message>
    <message>
        <source>There is no deal %1.</source>
        <translation>L’opportunité %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Deal %1 moved to %2</source>
        <translation>Opportunité %1 déplacée vers %2</translation>
    </message>
    <message>
        <source>%1 deals moved to %2</source>
        <translation>%1 opportunités déplacées vers %2</translation>
    </message>
    <message>
        <source>Deal %1 is not won.</source>
        <translation>L’opportunité %1 n’est pas gagnée.</translation>
    </message>
    <message>
        <source>Win it first with: occ deal win %1</source>
        <translation>Marquez-la d’abord comme gagnée avec&#xa0;: occ deal win %1</translation>
    </message>
    <message>
        <source>Deal %1 has onboarding %2 already.</source>
        <translation>L’opportunité %1 a déjà l’intégration %2.</translation>
    </message>
    <message>
        <source>Deal %1 has no client.</source>
        <translation>L’opportunité %1 n’a pas de client.</translation>
    </message>
    <message>
        <source>Give it one first.</source>
        <translation>Donnez-lui-en un d’abord.</translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation>La personne %1 n’existe pas.</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>This server does not run activations.</source>
        <translation>Ce serveur n’exécute pas d’activations.</translation>
    </message>
    <message>
        <source>Set up the connection to Telnyx, then start the server again.</source>
        <translation>Configurez la connexion à Telnyx, puis redémarrez le serveur.</translation>
    </message>
    <message>
        <source>The server failed to answer.</source>
        <translation>Le serveur n’a pas réussi à répondre.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>See GET /api/v1/openapi.json.</source>
        <translation>Voyez GET /api/v1/openapi.json.</translation>
    </message>
    <message>
        <source>This address does not take that method.</source>
        <translation>Cette adresse n’accepte pas cette méthode.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Utilisez %1.</translation>
    </message>
    <message>
        <source>The request carries no token.</source>
        <translation>La requête ne porte pas de jeton.</translation>
    </message>
    <message>
        <source>Send Authorization: Bearer TOKEN; make one with: occ token create</source>
        <translation>Envoyez Authorization: Bearer TOKEN&#x202f;; créez-en un avec&#xa0;: occ token create</translation>
    </message>
    <message>
        <source>The token is not valid.</source>
        <translation>Le jeton n’est pas valable.</translation>
    </message>
    <message>
        <source>Use one that is in force; see: occ token list</source>
        <translation>Utilisez-en un en vigueur&#x202f;; voyez&#xa0;: occ token list</translation>
    </message>
    <message>
        <source>The token %1 may not do this.</source>
        <translation>Le jeton %1 n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>It needs the scope %1.</source>
        <translation>Il lui faut la portée %1.</translation>
    </message>
    <message>
        <source>The token acts as %1, who is away.</source>
        <translation>Le jeton agit au nom de %1, qui est absent.</translation>
    </message>
    <message>
        <source>Use the token of somebody who is not.</source>
        <translation>Utilisez le jeton de quelqu’un de présent.</translation>
    </message>
    <message>
        <source>%1 may not run onboardings.</source>
        <translation>%1 n’a pas le droit de mener des intégrations.</translation>
    </message>
    <message>
        <source>Use the token of somebody who may.</source>
        <translation>Utilisez le jeton de quelqu’un qui l’a.</translation>
    </message>
    <message>
        <source>The Idempotency-Key is malformed.</source>
        <translation>L’Idempotency-Key est mal formée.</translation>
    </message>
    <message>
        <source>Use up to %1 letters and digits.</source>
        <translation>Utilisez au plus %1 lettres et chiffres.</translation>
    </message>
    <message>
        <source>This Idempotency-Key came with another request before.</source>
        <translation>Cette Idempotency-Key est déjà venue avec une autre requête.</translation>
    </message>
    <message>
        <source>Use a new key for a new request.</source>
        <translation>Utilisez une nouvelle clé pour une nouvelle requête.</translation>
    </message>
    <message>
        <source>There is no field “%1” here.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>Send none.</source>
        <translation>N’en envoyez aucun.</translation>
    </message>
    <message>
        <source>Known fields: %1.</source>
        <translation>Champs connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Utilisez au plus %1 caractères.</translation>
    </message>
    <message>
        <source>“%1” holds control characters.</source>
        <translation>«&#xa0;%1&#xa0;» contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Retirez-les.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” has the wrong type.</source>
        <translation>«&#xa0;%1&#xa0;» est du mauvais type.</translation>
    </message>
    <message>
        <source>Send a string.</source>
        <translation>Envoyez un texte.</translation>
    </message>
    <message>
        <source>Send a whole number.</source>
        <translation>Envoyez un nombre entier.</translation>
    </message>
    <message>
        <source>Send an object.</source>
        <translation>Envoyez un objet.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Send it.</source>
        <translation>Envoyez-le.</translation>
    </message>
    <message>
        <source>The body is not sent as JSON.</source>
        <translation>Le corps n’est pas envoyé en JSON.</translation>
    </message>
    <message>
        <source>Send it with Content-Type: application/json.</source>
        <translation>Envoyez-le avec Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1 at byte %2.</source>
        <translation>Le corps n’est pas du JSON&#xa0;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>Send one JSON object.</source>
        <translation>Envoyez un objet JSON.</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>Le corps n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>“%1” stands more than once.</source>
        <translation>«&#xa0;%1&#xa0;» figure plus d’une fois.</translation>
    </message>
    <message>
        <source>Send it once.</source>
        <translation>Envoyez-le une fois.</translation>
    </message>
    <message>
        <source>The address has a query.</source>
        <translation>L’adresse contient une requête.</translation>
    </message>
    <message>
        <source>Send everything in the body.</source>
        <translation>Envoyez tout dans le corps.</translation>
    </message>
    <message>
        <source>The request has a body.</source>
        <translation>La requête a un corps.</translation>
    </message>
    <message>
        <source>Send fields in the query.</source>
        <translation>Envoyez les champs dans l’adresse.</translation>
    </message>
    <message>
        <source>Too many connections are open.</source>
        <translation>Trop de connexions sont ouvertes.</translation>
    </message>
    <message>
        <source>Close some, or try again in a moment.</source>
        <translation>Fermez-en, ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Too many requests came in one go.</source>
        <translation>Trop de requêtes sont venues d’un coup.</translation>
    </message>
    <message>
        <source>Wait for answers before sending more.</source>
        <translation>Attendez des réponses avant d’en envoyer d’autres.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>La requête a mis trop de temps à arriver.</translation>
    </message>
    <message>
        <source>Send it in one go.</source>
        <translation>Envoyez-la d’un coup.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to listen on.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse où écouter.</translation>
    </message>
    <message>
        <source>Write ADDRESS:PORT, such as 127.0.0.1:8765.</source>
        <translation>Écrivez ADDRESS:PORT, par exemple 127.0.0.1:8765.</translation>
    </message>
    <message>
        <source>%1 can be reached by other machines.</source>
        <translation>%1 est accessible à d’autres machines.</translation>
    </message>
    <message>
        <source>Listen on 127.0.0.1 behind a proxy that encrypts, or say --allow-others.</source>
        <translation>Écoutez sur 127.0.0.1 derrière un proxy qui chiffre, ou dites --allow-others.</translation>
    </message>
    <message>
        <source>Nobody can listen on %1, port %2: %3.</source>
        <translation>On ne peut pas écouter sur %1, port %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that has it.</source>
        <translation>Choisissez un autre port, ou arrêtez le programme qui l’occupe.</translation>
    </message>
    <message>
        <source>The request&apos;s address is too long.</source>
        <translation>L’adresse de la requête est trop longue.</translation>
    </message>
    <message>
        <source>Keep it under %1 bytes.</source>
        <translation>Restez sous %1 octets.</translation>
    </message>
    <message>
        <source>The request&apos;s headers are too large.</source>
        <translation>Les en-têtes de la requête sont trop grands.</translation>
    </message>
    <message>
        <source>Keep them under %1 bytes.</source>
        <translation>Gardez-les sous %1 octets.</translation>
    </message>
    <message>
        <source>The request has too many headers.</source>
        <translation>La requête a trop d’en-têtes.</translation>
    </message>
    <message>
        <source>Send at most %1.</source>
        <translation>Envoyez-en au plus %1.</translation>
    </message>
    <message>
        <source>The request has no Host header.</source>
        <translation>La requête n’a pas d’en-tête Host.</translation>
    </message>
    <message>
        <source>HTTP/1.1 needs one.</source>
        <translation>HTTP/1.1 en a besoin.</translation>
    </message>
    <message>
        <source>The request line is malformed.</source>
        <translation>La ligne de requête est mal formée.</translation>
    </message>
    <message>
        <source>Send METHOD /path HTTP/1.1.</source>
        <translation>Envoyez METHOD /path HTTP/1.1.</translation>
    </message>
    <message>
        <source>This server speaks HTTP/1.1 and 1.0 only.</source>
        <translation>Ce serveur ne parle que HTTP/1.1 et 1.0.</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>Utilisez l’un d’eux.</translation>
    </message>
    <message>
        <source>This server does not know the method.</source>
        <translation>Ce serveur ne connaît pas la méthode.</translation>
    </message>
    <message>
        <source>Use GET or POST.</source>
        <translation>Utilisez GET ou POST.</translation>
    </message>
    <message>
        <source>The request&apos;s address is malformed.</source>
        <translation>L’adresse de la requête est mal formée.</translation>
    </message>
    <message>
        <source>Send a path that begins with one slash, percent-encoded.</source>
        <translation>Envoyez un chemin qui commence par une barre, encodé en pourcents.</translation>
    </message>
    <message>
        <source>A header is malformed.</source>
        <translation>Un en-tête est mal formé.</translation>
    </message>
    <message>
        <source>Send &quot;Name: value&quot;, one a line.</source>
        <translation>Envoyez «&#xa0;Name: value&#xa0;», un par ligne.</translation>
    </message>
    <message>
        <source>The header %1 stands more than once.</source>
        <translation>L’en-tête %1 figure plus d’une fois.</translation>
    </message>
    <message>
        <source>The body comes without its length.</source>
        <translation>Le corps vient sans sa longueur.</translation>
    </message>
    <message>
        <source>Send Content-Length instead of Transfer-Encoding.</source>
        <translation>Envoyez Content-Length au lieu de Transfer-Encoding.</translation>
    </message>
    <message>
        <source>This server does not answer Expect.</source>
        <translation>Ce serveur ne répond pas à Expect.</translation>
    </message>
    <message>
        <source>Send the body without waiting.</source>
        <translation>Envoyez le corps sans attendre.</translation>
    </message>
    <message>
        <source>This server speaks HTTP only.</source>
        <translation>Ce serveur ne parle que HTTP.</translation>
    </message>
    <message>
        <source>Leave the Upgrade header out.</source>
        <translation>Retirez l’en-tête Upgrade.</translation>
    </message>
    <message>
        <source>Content-Length is no length.</source>
        <translation>Content-Length n’est pas une longueur.</translation>
    </message>
    <message>
        <source>Send the number of bytes of the body.</source>
        <translation>Envoyez le nombre d’octets du corps.</translation>
    </message>
    <message>
        <source>The request&apos;s body is too large.</source>
        <translation>Le corps de la requête est trop grand.</translation>
    </message>
    <message>
        <source>The description is missing.</source>
        <translation>La description manque.</translation>
    </message>
    <message>
        <source>The limit is out of range.</source>
        <translation>La limite est hors des bornes.</translation>
    </message>
    <message>
        <source>Use 1 to 1000.</source>
        <translation>Utilisez de 1 à 1000.</translation>
    </message>
    <message>
        <source>The webhook is not signed as it should be.</source>
        <translation>Le webhook n’est pas signé comme il le devrait.</translation>
    </message>
    <message>
        <source>Sign &lt;timestamp&gt;|&lt;body&gt; with the account&apos;s key, within five minutes.</source>
        <translation>Signez &lt;timestamp&gt;|&lt;body&gt; avec la clé du compte, en moins de cinq minutes.</translation>
    </message>
    <message>
        <source>The webhook is neither JSON nor a form.</source>
        <translation>Le webhook n’est ni du JSON ni un formulaire.</translation>
    </message>
    <message>
        <source>Send application/json or application/x-www-form-urlencoded.</source>
        <translation>Envoyez application/json ou application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>This is not a public key.</source>
        <translation>Ce n’est pas une clé publique.</translation>
    </message>
    <message>
        <source>Copy it from the Telnyx portal: 44 letters that end with &quot;=&quot;.</source>
        <translation>Copiez-la du portail Telnyx&#xa0;: 44 lettres qui finissent par «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a scope.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une portée.</translation>
    </message>
    <message>
        <source>Use read, write or webhooks.</source>
        <translation>Utilisez read, write ou webhooks.</translation>
    </message>
    <message>
        <source>The token would be good for nothing.</source>
        <translation>Le jeton ne servirait à rien.</translation>
    </message>
    <message>
        <source>Give at least one scope: read, write or webhooks.</source>
        <translation>Donnez au moins une portée&#xa0;: read, write ou webhooks.</translation>
    </message>
    <message>
        <source>The token&apos;s name is missing.</source>
        <translation>Le nom du jeton manque.</translation>
    </message>
    <message>
        <source>The token&apos;s name is too long.</source>
        <translation>Le nom du jeton est trop long.</translation>
    </message>
    <message>
        <source>Name the program that uses it.</source>
        <translation>Nommez le programme qui l’utilise.</translation>
    </message>
    <message>
        <source>The token would have ended already.</source>
        <translation>Le jeton serait déjà expiré.</translation>
    </message>
    <message>
        <source>Give a later time.</source>
        <translation>Donnez un moment plus tardif.</translation>
    </message>
    <message>
        <source>The random number generator does not work.</source>
        <translation>Le générateur de nombres aléatoires ne fonctionne pas.</translation>
    </message>
    <message>
        <source>There is a token called %1 already.</source>
        <translation>Il y a déjà un jeton nommé %1.</translation>
    </message>
    <message>
        <source>Choose another name, or revoke that one.</source>
        <translation>Choisissez un autre nom, ou révoquez celui-là.</translation>
    </message>
    <message>
        <source>Token %1 made</source>
        <translation>Jeton %1 créé</translation>
    </message>
    <message>
        <source>There is no token %1 in force.</source>
        <translation>Aucun jeton %1 n’est en vigueur.</translation>
    </message>
    <message>
        <source>See them with: occ token list</source>
        <translation>Pour les voir&#xa0;: occ token list</translation>
    </message>
    <message>
        <source>%1 tokens are meant by %2.</source>
        <translation>%2 désigne %1 jetons.</translation>
    </message>
    <message>
        <source>Give the number.</source>
        <translation>Donnez le numéro.</translation>
    </message>
    <message>
        <source>Token %1 revoked</source>
        <translation>Jeton %1 révoqué</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>Cette clé est déjà là.</translation>
    </message>
    <message>
        <source>Public key of webhooks added</source>
        <translation>Clé publique de webhooks ajoutée</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Cette clé n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ webhook keys</source>
        <translation>Pour les voir&#xa0;: occ webhook keys</translation>
    </message>
    <message>
        <source>Public key of webhooks removed</source>
        <translation>Clé publique de webhooks retirée</translation>
    </message>
    <message>
        <source>No public key of webhooks is set.</source>
        <translation>Aucune clé publique de webhooks n’est définie.</translation>
    </message>
    <message>
        <source>Copy it from the Telnyx portal and give it to: occ webhook add-key</source>
        <translation>Copiez-la du portail Telnyx et donnez-la à&#xa0;: occ webhook add-key</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state of a webhook.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état d’un webhook.</translation>
    </message>
    <message>
        <source>There is no webhook %1 that was worked on.</source>
        <translation>Aucun webhook %1 n’a été traité.</translation>
    </message>
    <message>
        <source>See them with: occ webhook list</source>
        <translation>Pour les voir&#xa0;: occ webhook list</translation>
    </message>
    <message>
        <source>The callback names no call.</source>
        <translation>Le rappel ne nomme aucun appel.</translation>
    </message>
    <message>
        <source>Send CallSid.</source>
        <translation>Envoyez CallSid.</translation>
    </message>
    <message>
        <source>The webhook is not a JSON object.</source>
        <translation>Le webhook n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The webhook has no id.</source>
        <translation>Le webhook n’a pas d’id.</translation>
    </message>
    <message>
        <source>Send data.id.</source>
        <translation>Envoyez data.id.</translation>
    </message>
    <message>
        <source>The webhook has no type.</source>
        <translation>Le webhook n’a pas de type.</translation>
    </message>
    <message>
        <source>Send data.event_type.</source>
        <translation>Envoyez data.event_type.</translation>
    </message>
    <message>
        <source>This server leads no calls.</source>
        <translation>Ce serveur ne mène pas d’appels.</translation>
    </message>
    <message>
        <source>The callback is no form.</source>
        <translation>Le rappel n’est pas un formulaire.</translation>
    </message>
    <message>
        <source>Send application/x-www-form-urlencoded.</source>
        <translation>Envoyez application/x-www-form-urlencoded.</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>There is no routine &quot;%1&quot;.</source>
        <translation>La routine «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a week.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une semaine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour.</translation>
    </message>
    <message>
        <source>Write it like this: %1.</source>
        <translation>Écrivez comme ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” has no step &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’étape «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>Étape «&#xa0;%1&#xa0;» faite</translation>
    </message>
    <message>
        <source>“%1” not done</source>
        <translation>Étape «&#xa0;%1&#xa0;» non faite</translation>
    </message>
    <message>
        <source>“%1” does not ask for &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» ne demande pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>La note est trop longue.</translation>
    </message>
    <message>
        <source>Keep it under %1 characters.</source>
        <translation>Restez en dessous de %1 caractères.</translation>
    </message>
    <message>
        <source>Note on “%1” written</source>
        <translation>Note sur «&#xa0;%1&#xa0;» écrite</translation>
    </message>
    <message>
        <source>Onboarding work</source>
        <translation>Travail d’intégration</translation>
    </message>
    <message>
        <source>Call or meeting</source>
        <translation>Appel ou réunion</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>There is no time entry %1.</source>
        <translation>La saisie de temps %1 n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ time list</source>
        <translation>Pour les voir&#xa0;: occ time list</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an activity.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une activité.</translation>
    </message>
    <message>
        <source>There is no onboarding %1.</source>
        <translation>L’intégration %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation>Le client %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The start is still to come.</source>
        <translation>Le début est encore à venir.</translation>
    </message>
    <message>
        <source>Use a moment that has passed.</source>
        <translation>Utilisez un moment déjà passé.</translation>
    </message>
    <message>
        <source>The end is still to come.</source>
        <translation>La fin est encore à venir.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>La fin n’est pas après le début.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>%1 are more than one entry may have.</source>
        <translation>%1, c’est plus qu’une saisie ne peut contenir.</translation>
    </message>
    <message>
        <source>Say when the work ended; an entry has at most 24 hours.</source>
        <translation>Indiquez quand le travail a pris fin&#xa0;; une saisie compte au plus 24 heures.</translation>
    </message>
    <message>
        <source>It overlaps with %1, %2 to %3.</source>
        <translation>Elle chevauche %1, de %2 à %3.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Begin after that entry, or shorten it first.</source>
        <translation>Commencez après cette saisie, ou raccourcissez-la d’abord.</translation>
    </message>
    <message>
        <source>End before that entry, or shorten it first.</source>
        <translation>Terminez avant cette saisie, ou raccourcissez-la d’abord.</translation>
    </message>
    <message>
        <source>This is %1&apos;s time.</source>
        <translation>Ce temps est celui de %1.</translation>
    </message>
    <message>
        <source>They or a manager can change it.</source>
        <translation>Cette personne ou un manager peut le modifier.</translation>
    </message>
    <message>
        <source>The clock for %1 runs already.</source>
        <translation>Le chronomètre de %1 tourne déjà.</translation>
    </message>
    <message>
        <source>Stop it, or start it for something else.</source>
        <translation>Arrêtez-le, ou démarrez-le pour autre chose.</translation>
    </message>
    <message>
        <source>The clock for %1 has been running for %2.</source>
        <translation>Le chronomètre de %1 tourne depuis %2.</translation>
    </message>
    <message>
        <source>Stop it first and say when the work ended.</source>
        <translation>Arrêtez-le d’abord et indiquez quand le travail a pris fin.</translation>
    </message>
    <message>
        <source>Clock moved from %1 to %2</source>
        <translation>Chronomètre passé de %1 à %2</translation>
    </message>
    <message>
        <source>Clock started for %1</source>
        <translation>Chronomètre démarré pour %1</translation>
    </message>
    <message>
        <source>No clock runs.</source>
        <translation>Aucun chronomètre ne tourne.</translation>
    </message>
    <message>
        <source>Start it for a client.</source>
        <translation>Démarrez-en un pour un client.</translation>
    </message>
    <message>
        <source>Clock for %1 stopped at once; nothing is kept</source>
        <translation>Chronomètre de %1 arrêté aussitôt&#xa0;; rien n’est gardé</translation>
    </message>
    <message>
        <source>Clock stopped: %1 for %2</source>
        <translation>Chronomètre arrêté&#xa0;: %1 pour %2</translation>
    </message>
    <message>
        <source>The end is missing.</source>
        <translation>Il manque la fin.</translation>
    </message>
    <message>
        <source>Say when the work ended.</source>
        <translation>Indiquez quand le travail a pris fin.</translation>
    </message>
    <message>
        <source>%1 recorded for %2</source>
        <translation>Enregistré pour %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time for %1 changed</source>
        <translation>Temps de %1 modifié</translation>
    </message>
    <message>
        <source>%1 for %2 removed</source>
        <translation>Saisie de %2 retirée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Journal entry %1 is missing or was inserted.</source>
        <translation>L’entrée %1 du journal manque ou a été insérée.</translation>
    </message>
    <message>
        <source>Journal entry %1 does not follow the one before it.</source>
        <translation>L’entrée %1 du journal ne suit pas la précédente.</translation>
    </message>
    <message>
        <source>Journal entry %1 was altered after it was written.</source>
        <translation>L’entrée %1 du journal a été altérée après son écriture.</translation>
    </message>
    <message>
        <source>The journal does not end where its head says; entries were added or removed at the end.</source>
        <translation>Le journal ne finit pas là où son en-tête le dit&#xa0;; des entrées ont été ajoutées ou supprimées à la fin.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (schema %2, this one knows %3).</source>
        <translation>%1 a été écrit par une version plus récente de ce programme (schéma %2, celui-ci connaît %3).</translation>
    </message>
    <message>
        <source>Update this program to open it; nothing was changed.</source>
        <translation>Mettez ce programme à jour pour l’ouvrir&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 holds a workspace already.</source>
        <translation>%1 contient déjà un espace de travail.</translation>
    </message>
    <message>
        <source>Open it without init.</source>
        <translation>Ouvrez-le sans init.</translation>
    </message>
    <message>
        <source>%1 holds the tables of another program.</source>
        <translation>%1 contient les tables d’un autre programme.</translation>
    </message>
    <message>
        <source>Name an empty schema: add ?schema=occ to the address.</source>
        <translation>Indiquez un schéma vide&#xa0;: ajoutez&#xa0;?schema=occ à l’adresse.</translation>
    </message>
    <message>
        <source>There is no workspace in %1.</source>
        <translation>Il n’y a pas d’espace de travail dans %1.</translation>
    </message>
    <message>
        <source>Create it with: occ --workspace ADDRESS init</source>
        <translation>Créez-le avec&#xa0;: occ --workspace ADDRESS init</translation>
    </message>
    <message>
        <source>The server of %1 does not answer.</source>
        <translation>Le serveur de %1 ne répond pas.</translation>
    </message>
    <message>
        <source>Check that it runs and that the address, name and password are right.</source>
        <translation>Vérifiez qu’il fonctionne et que l’adresse, le nom et le mot de passe sont corrects.</translation>
    </message>
    <message>
        <source>%1 is locked by another writer.</source>
        <translation>%1 est verrouillé par un autre processus qui écrit.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The change does not fit what is stored: something it needs is missing, or it exists already.</source>
        <translation>La modification ne convient pas à ce qui est stocké&#xa0;: il lui manque quelque chose, ou cela existe déjà.</translation>
    </message>
    <message>
        <source>Look at the current state, then repeat it.</source>
        <translation>Regardez l’état actuel, puis recommencez.</translation>
    </message>
    <message>
        <source>%1 may only be read, so nothing was changed.</source>
        <translation>%1 est en lecture seule&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the right to write.</source>
        <translation>Demandez le droit d’écriture à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server has no room left; the change was taken back.</source>
        <translation>Le serveur n’a plus de place&#xa0;; la modification a été annulée.</translation>
    </message>
    <message>
        <source>The workspace&apos;s store refused a statement.</source>
        <translation>Le stockage de l’espace de travail a refusé une instruction.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace.</source>
        <translation>%1 est un dossier, pas un espace de travail.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indiquez un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation>Il n’y a pas d’espace de travail à l’emplacement %1.</translation>
    </message>
    <message>
        <source>Check the path, or create it with: occ --workspace FILE init</source>
        <translation>Vérifiez le chemin, ou créez-le avec&#xa0;: occ --workspace FILE init</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>Créez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Open it without init, or choose another name.</source>
        <translation>Ouvrez-le sans init, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Vérifiez qui peut le lire.</translation>
    </message>
    <message>
        <source>%1 is not a workspace, or its beginning is damaged.</source>
        <translation>%1 n’est pas un espace de travail, ou son début est endommagé.</translation>
    </message>
    <message>
        <source>Choose another file, or restore a backup.</source>
        <translation>Choisissez un autre fichier, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>Restore a backup, or create a workspace with: occ --workspace FILE init</source>
        <translation>Restaurez une sauvegarde, ou créez un espace de travail avec&#xa0;: occ --workspace FILE init</translation>
    </message>
    <message>
        <source>%1 holds no workspace.</source>
        <translation>%1 ne contient pas d’espace de travail.</translation>
    </message>
    <message>
        <source>Create one with: occ --workspace FILE init</source>
        <translation>Créez-en un avec&#xa0;: occ --workspace FILE init</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a workspace.</source>
        <translation>%1 est la base de données d’un autre programme, pas un espace de travail.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written, so the workspace was left as it is.</source>
        <translation>La sauvegarde %1 n’a pas pu être écrite&#xa0;; l’espace de travail a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>Make room on the disk and open it again.</source>
        <translation>Faites de la place sur le disque et rouvrez-le.</translation>
    </message>
    <message>
        <source>%1 row %2 refers to a missing row of %3.</source>
        <translation>La ligne %2 de %1 renvoie à une ligne absente de %3.</translation>
    </message>
    <message>
        <source>%1 is locked by another program that is writing.</source>
        <translation>%1 est verrouillé par un autre programme qui écrit.</translation>
    </message>
    <message>
        <source>Wait for it or close it, then try again.</source>
        <translation>Attendez-le ou fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, or work on a copy.</source>
        <translation>Autorisez l’écriture dans le fichier et son dossier, ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>Keep the file and restore the latest backup.</source>
        <translation>Gardez le fichier et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The disk is full; the change was taken back.</source>
        <translation>Le disque est plein&#xa0;; la modification a été annulée.</translation>
    </message>
    <message>
        <source>Make room, then repeat it.</source>
        <translation>Faites de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>%1 cannot be opened or read.</source>
        <translation>%1 ne peut pas être ouvert ou lu.</translation>
    </message>
    <message>
        <source>Check the disk and who may use the file and its folder.</source>
        <translation>Vérifiez le disque et qui peut utiliser le fichier et son dossier.</translation>
    </message>
    <message>
        <source>This was removed meanwhile.</source>
        <translation>Cela a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Look at the current state.</source>
        <translation>Regardez l’état actuel.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Cela a été modifié à nouveau depuis.</translation>
    </message>
    <message>
        <source>It was changed again since: %1 (%2).</source>
        <translation>Cela a été modifié à nouveau depuis&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Undo the later change first.</source>
        <translation>Annulez d’abord la modification ultérieure.</translation>
    </message>
    <message>
        <source>Part of it was removed since.</source>
        <translation>Une partie a été supprimée depuis.</translation>
    </message>
    <message>
        <source>It was removed since.</source>
        <translation>Cela a été supprimé depuis.</translation>
    </message>
    <message>
        <source>Undo the removal first.</source>
        <translation>Annulez d’abord la suppression.</translation>
    </message>
    <message>
        <source>There is no journal entry %1.</source>
        <translation>L’entrée %1 du journal n’existe pas.</translation>
    </message>
    <message>
        <source>Entry %1 was taken back already.</source>
        <translation>L’entrée %1 a déjà été annulée.</translation>
    </message>
    <message>
        <source>No workspace is named.</source>
        <translation>Aucun espace de travail n’est indiqué.</translation>
    </message>
    <message>
        <source>Give a file path or a postgresql:// address.</source>
        <translation>Donnez le chemin d’un fichier ou une adresse postgresql://.</translation>
    </message>
    <message>
        <source>The workspace address is not complete.</source>
        <translation>L’adresse de l’espace de travail est incomplète.</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:5432/database.</source>
        <translation>Écrivez-la ainsi&#xa0;: postgresql://user@host:5432/database.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of workspace address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’adresse d’espace de travail.</translation>
    </message>
</context>
<context>
    <name>telephony</name>
    <message>
        <source>&quot;%1&quot; is not a phone number that can be dialled: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone que l’on peut composer&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write it with its area code, such as +1 800 596 3057.</source>
        <translation>Écrivez-le avec son indicatif, par exemple +1 800 596 3057.</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>Le numéro de téléphone manque.</translation>
    </message>
    <message>
        <source>it has no digits to dial, or too many</source>
        <translation>il n’a pas de chiffres à composer, ou trop</translation>
    </message>
    <message>
        <source>it has an extension</source>
        <translation>il a un poste</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>il est trop court</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>il est trop long</translation>
    </message>
    <message>
        <source>no such numbers are given out</source>
        <translation>de tels numéros ne sont pas attribués</translation>
    </message>
    <message>
        <source>Holds cannot be kept: Telnyx is not set up.</source>
        <translation>Les réservations ne peuvent pas être tenues&#xa0;: Telnyx n’est pas configuré.</translation>
    </message>
    <message>
        <source>Telnyx does not offer it any more.</source>
        <translation>Telnyx ne le propose plus.</translation>
    </message>
    <message>
        <source>%1 can be held only at Telnyx, which is not set up.</source>
        <translation>%1 ne peut être réservé que chez Telnyx, qui n’est pas configuré.</translation>
    </message>
    <message>
        <source>Enter the Telnyx key in the settings, or choose a number of the pool.</source>
        <translation>Saisissez la clé Telnyx dans les réglages, ou choisissez un numéro du groupe.</translation>
    </message>
    <message>
        <source>%1 is not for sale.</source>
        <translation>%1 n’est pas à vendre.</translation>
    </message>
    <message>
        <source>Search for free ones: occ number search</source>
        <translation>Cherchez-en de libres&#xa0;: occ number search</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Hold on %1 extended</source>
        <translation>Réservation de %1 prolongée</translation>
    </message>
    <message>
        <source>Hold on %1 cannot be extended any further</source>
        <translation>La réservation de %1 ne peut plus être prolongée</translation>
    </message>
    <message>
        <source>%1 reserved again</source>
        <translation>%1 réservé à nouveau</translation>
    </message>
    <message>
        <source>Hold on %1 is looked after again</source>
        <translation>La réservation de %1 est à nouveau suivie</translation>
    </message>
    <message>
        <source>Hold on %1: %2</source>
        <translation>Réservation de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The hold on %1 ends in %2</source>
        <translation>La réservation de %1 finit dans %2</translation>
    </message>
    <message>
        <source>The hold on %1 for %2 is lost</source>
        <translation>La réservation de %1 pour %2 est perdue</translation>
    </message>
    <message>
        <source>%1 is no longer held for %2</source>
        <translation>%1 n’est plus réservé pour %2</translation>
    </message>
    <message>
        <source>There is no number %1 in the inventory.</source>
        <translation>Le numéro %1 n’est pas dans l’inventaire.</translation>
    </message>
    <message>
        <source>See them with: occ number list</source>
        <translation>Pour les voir&#xa0;: occ number list</translation>
    </message>
    <message>
        <source>%1 is not in the inventory.</source>
        <translation>%1 n’est pas dans l’inventaire.</translation>
    </message>
    <message>
        <source>Reserve it for an onboarding, or import it: occ import numbers FILE</source>
        <translation>Réservez-le pour une intégration, ou importez-le&#xa0;: occ import numbers FILE</translation>
    </message>
    <message>
        <source>There is no hold %1.</source>
        <translation>La réservation %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The hold on %1 has ended meanwhile.</source>
        <translation>La réservation de %1 a pris fin entre-temps.</translation>
    </message>
    <message>
        <source>There is no onboarding %1.</source>
        <translation>L’intégration %1 n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ onboarding list</source>
        <translation>Pour les voir&#xa0;: occ onboarding list</translation>
    </message>
    <message>
        <source>The onboarding of %1 is over (%2).</source>
        <translation>L’intégration de %1 est terminée (%2).</translation>
    </message>
    <message>
        <source>Choose one that runs.</source>
        <translation>Choisissez-en une en cours.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pool.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un groupe.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no industry.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un secteur.</translation>
    </message>
    <message>
        <source>A cost cannot be negative.</source>
        <translation>Un coût ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>%1 is in the inventory already.</source>
        <translation>%1 est déjà dans l’inventaire.</translation>
    </message>
    <message>
        <source>%1 added to the inventory</source>
        <translation>%1 ajouté à l’inventaire</translation>
    </message>
    <message>
        <source>%1 is held for %2 already.</source>
        <translation>%1 est déjà réservé pour %2.</translation>
    </message>
    <message>
        <source>Release it first, or choose another number.</source>
        <translation>Libérez-le d’abord, ou choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 appartient à %2.</translation>
    </message>
    <message>
        <source>Take it away from them first, or choose another number.</source>
        <translation>Retirez-le-lui d’abord, ou choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>%1 held for %2 for %3</source>
        <translation>%1 réservé pour %2 pendant %3</translation>
    </message>
    <message>
        <source>%1 is reserved for an onboarding.</source>
        <translation>%1 est réservé pour une intégration.</translation>
    </message>
    <message>
        <source>Say for which: occ number reserve NUMBER --onboarding ID</source>
        <translation>Dites pour laquelle&#xa0;: occ number reserve NUMBER --onboarding ID</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 of %2 is %3</source>
        <translation>%1 de %2 est %3</translation>
    </message>
    <message>
        <source>%1 is free already.</source>
        <translation>%1 est déjà libre.</translation>
    </message>
    <message>
        <source>%1 is %2 and stays where it is.</source>
        <translation>%1 est %2 et reste où il est.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>%1 has %2 already.</source>
        <translation>%1 a déjà %2.</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>%1 donné à %2</translation>
    </message>
    <message>
        <source>%1 belongs to nobody.</source>
        <translation>%1 n’appartient à personne.</translation>
    </message>
    <message>
        <source>%1 is %2 for %3.</source>
        <translation>%1 est %2 pour %3.</translation>
    </message>
    <message>
        <source>Release it instead.</source>
        <translation>Libérez-le plutôt.</translation>
    </message>
    <message>
        <source>%1 taken away from %2</source>
        <translation>%1 retiré à %2</translation>
    </message>
    <message>
        <source>%1 linked with its order</source>
        <translation>%1 relié à sa commande</translation>
    </message>
    <message>
        <source>Shipped numbers added</source>
        <translation>Numéros fournis ajoutés</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état d’un numéro.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Configuré</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libérés</translation>
    </message>
    <message>
        <source>Only an available number can be reserved.</source>
        <translation>Seul un numéro disponible peut être réservé.</translation>
    </message>
    <message>
        <source>Reserve it first: the client approves a number that is held for them.</source>
        <translation>Réservez-le d’abord&#xa0;: le client approuve un numéro réservé pour lui.</translation>
    </message>
    <message>
        <source>The client has to approve it before it is ordered.</source>
        <translation>Le client doit l’approuver avant qu’il soit commandé.</translation>
    </message>
    <message>
        <source>It has to be ordered before calls can be sent anywhere.</source>
        <translation>Il doit être commandé avant que des appels puissent être dirigés.</translation>
    </message>
    <message>
        <source>It has to be configured before it can be tested.</source>
        <translation>Il doit être configuré avant d’être testé.</translation>
    </message>
    <message>
        <source>A test has to pass before it goes live.</source>
        <translation>Un test doit réussir avant la mise en service.</translation>
    </message>
    <message>
        <source>It has been ordered: release it instead.</source>
        <translation>Il a été commandé&#xa0;: libérez-le plutôt.</translation>
    </message>
    <message>
        <source>It is not ours to give back yet.</source>
        <translation>Il n’est pas encore à nous pour le rendre.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 est déjà %2.</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot become %3.</source>
        <translation>%1 est %2 et ne peut pas devenir %3.</translation>
    </message>
    <message>
        <source>%1 From here it can become: %2.</source>
        <translation>%1 D’ici il peut devenir&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>De secours</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>healthcare</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>juridique</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>flottes</translation>
    </message>
    <message>
        <source>general business</source>
        <translation>entreprise générale</translation>
    </message>
    <message>
        <source>%1 minutes a month are expected</source>
        <translation>%1 minutes par mois sont attendues</translation>
    </message>
    <message>
        <source>the plan sold is %1</source>
        <translation>l’offre vendue est %1</translation>
    </message>
    <message>
        <source>%1 employees</source>
        <translation>%1 employés</translation>
    </message>
    <message>
        <source>nothing is known of the call volume</source>
        <translation>rien n’est connu du volume d’appels</translation>
    </message>
    <message>
        <source>the contract is worth %1</source>
        <translation>le contrat vaut %1</translation>
    </message>
    <message>
        <source>no contract value is known</source>
        <translation>aucune valeur de contrat n’est connue</translation>
    </message>
    <message>
        <source>Kept for %1, which is %2&apos;s industry.</source>
        <translation>Gardé pour %1, qui est le secteur de %2.</translation>
    </message>
    <message>
        <source>Kept for no industry, so it may go to %1.</source>
        <translation>Gardé pour aucun secteur, il peut donc aller à %1.</translation>
    </message>
    <message>
        <source>Backup pool: for when provisioning is delayed.</source>
        <translation>Groupe de secours&#xa0;: pour quand la mise à disposition est retardée.</translation>
    </message>
    <message>
        <source>High call volume (%1), and it is in the primary pool.</source>
        <translation>Volume d’appels élevé (%1), et il est dans le groupe principal.</translation>
    </message>
    <message>
        <source>High call volume (%1), but its pool is %2.</source>
        <translation>Volume d’appels élevé (%1), mais son groupe est %2.</translation>
    </message>
    <message>
        <source>No high call volume (%1), so any pool will do.</source>
        <translation>Pas de volume élevé (%1), n’importe quel groupe convient.</translation>
    </message>
    <message>
        <source>Enterprise contract (%1), and 800 is the premium code.</source>
        <translation>Contrat Enterprise (%1), et 800 est l’indicatif premium.</translation>
    </message>
    <message>
        <source>Enterprise contract (%1), but it is no 800 number.</source>
        <translation>Contrat Enterprise (%1), mais ce n’est pas un numéro 800.</translation>
    </message>
    <message>
        <source>No enterprise contract (%1), so no premium code is needed.</source>
        <translation>Pas de contrat Enterprise (%1), aucun indicatif premium n’est nécessaire.</translation>
    </message>
    <message>
        <source>National coverage</source>
        <translation>Couverture nationale</translation>
    </message>
    <message>
        <source>National coverage is assumed</source>
        <translation>Une couverture nationale est supposée</translation>
    </message>
    <message>
        <source>%1, and it is toll-free everywhere.</source>
        <translation>%1, et il est gratuit partout.</translation>
    </message>
    <message>
        <source>%1, but it is a local number (%2).</source>
        <translation>%1, mais c’est un numéro géographique (%2).</translation>
    </message>
    <message>
        <source>Regional coverage, and it has a local code (%1).</source>
        <translation>Couverture régionale, et il a un indicatif local (%1).</translation>
    </message>
    <message>
        <source>Regional coverage, but its code is %1 and not %2.</source>
        <translation>Couverture régionale, mais son indicatif est %1 et non %2.</translation>
    </message>
    <message>
        <source>Regional coverage, but it is toll-free and not local.</source>
        <translation>Couverture régionale, mais il est gratuit et non local.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no area code.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un indicatif.</translation>
    </message>
    <message>
        <source>Write its three digits, such as 208.</source>
        <translation>Écrivez ses trois chiffres, par exemple 208.</translation>
    </message>
    <message>
        <source>Minutes cannot be negative.</source>
        <translation>Les minutes ne peuvent pas être négatives.</translation>
    </message>
    <message>
        <source>Telnyx does not hold %1 any more.</source>
        <translation>Telnyx ne réserve plus %1.</translation>
    </message>
</context>
<context>
    <name>telnyx</name>
    <message>
        <source>&quot;%1&quot; is no telephone number in international form.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone au format international.</translation>
    </message>
    <message>
        <source>Write it with + and the country, as in +18335550100.</source>
        <translation>Écrivez-le avec + et le pays, par exemple +18335550100.</translation>
    </message>
    <message>
        <source>It is not said which %1 is meant.</source>
        <translation>Il n’est pas dit de quel élément il s’agit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give Telnyx&apos;s id of it.</source>
        <translation>Donnez l’id que Telnyx lui donne.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Complétez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Write it whole, beginning with https://.</source>
        <translation>Écrivez-la en entier, en commençant par https://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds more than digits.</source>
        <translation>«&#xa0;%1&#xa0;» contient autre chose que des chiffres.</translation>
    </message>
    <message>
        <source>Use digits only.</source>
        <translation>N’utilisez que des chiffres.</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3.</source>
        <translation>%1 est hors de %2 à %3.</translation>
    </message>
    <message>
        <source>Choose a value between them.</source>
        <translation>Choisissez une valeur entre les deux.</translation>
    </message>
    <message>
        <source>The application of the call</source>
        <translation>L’application de l’appel</translation>
    </message>
    <message>
        <source>A call needs either its instructions or the address they are fetched from.</source>
        <translation>Un appel a besoin de ses instructions ou de l’adresse où les prendre.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Donnez l’un des deux.</translation>
    </message>
    <message>
        <source>Calls need the id of the Telnyx account.</source>
        <translation>Les appels ont besoin de l’id du compte Telnyx.</translation>
    </message>
    <message>
        <source>Enter the user id from Telnyx&apos;s portal in the settings.</source>
        <translation>Saisissez dans les réglages l’identifiant du portail Telnyx.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>The kind of record</source>
        <translation>La sorte d’enregistrement</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a caller&apos;s name.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long pour un nom d’appelant.</translation>
    </message>
    <message>
        <source>Use 15 characters at most.</source>
        <translation>Utilisez 15 caractères au plus.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>Le pays</translation>
    </message>
    <message>
        <source>An order needs a number.</source>
        <translation>Une commande a besoin d’un numéro.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>The order&apos;s own reference</source>
        <translation>La référence propre de la commande</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>réservation</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>part of an order</source>
        <translation>partie d’une commande</translation>
    </message>
    <message>
        <source>The application&apos;s name</source>
        <translation>Le nom de l’application</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to fetch instructions.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une façon de prendre des instructions.</translation>
    </message>
    <message>
        <source>Use get or post.</source>
        <translation>Utilisez get ou post.</translation>
    </message>
    <message>
        <source>The messaging profile&apos;s name</source>
        <translation>Le nom du profil de messagerie</translation>
    </message>
    <message>
        <source>The messaging profile names no country to send to.</source>
        <translation>Le profil de messagerie ne nomme aucun pays d’envoi.</translation>
    </message>
    <message>
        <source>Name at least one, as in US.</source>
        <translation>Nommez-en au moins un, par exemple US.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country of two letters.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays en deux lettres.</translation>
    </message>
    <message>
        <source>Write it as in US.</source>
        <translation>Écrivez-le comme US.</translation>
    </message>
    <message>
        <source>application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>There is no key for Telnyx.</source>
        <translation>Il n’y a pas de clé pour Telnyx.</translation>
    </message>
    <message>
        <source>The key for Telnyx is not written in one piece.</source>
        <translation>La clé de Telnyx n’est pas écrite d’un seul tenant.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s address has to begin with https://.</source>
        <translation>L’adresse de Telnyx doit commencer par https://.</translation>
    </message>
    <message>
        <source>Correct it in the settings; Telnyx&apos;s own is https://api.telnyx.com/v2.</source>
        <translation>Corrigez-la dans les réglages&#x202f;; celle de Telnyx est https://api.telnyx.com/v2.</translation>
    </message>
    <message>
        <source>Make a new key in Telnyx&apos;s portal and enter it in the settings.</source>
        <translation>Créez une nouvelle clé dans le portail Telnyx et saisissez-la dans les réglages.</translation>
    </message>
    <message>
        <source>Raise the account&apos;s level in Telnyx&apos;s portal, or ask Telnyx&apos;s support.</source>
        <translation>Relevez le niveau du compte dans le portail Telnyx, ou demandez à leur support.</translation>
    </message>
    <message>
        <source>Finish the verification of the account in Telnyx&apos;s portal.</source>
        <translation>Terminez la vérification du compte dans le portail Telnyx.</translation>
    </message>
    <message>
        <source>Ask Telnyx&apos;s support what the account needs.</source>
        <translation>Demandez au support de Telnyx ce qu’il faut au compte.</translation>
    </message>
    <message>
        <source>Correct what was entered. Telnyx&apos;s own words stand with the details.</source>
        <translation>Corrigez ce qui a été saisi. Les mots de Telnyx sont dans les détails.</translation>
    </message>
    <message>
        <source>Search again and choose another number.</source>
        <translation>Cherchez à nouveau et choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Telnyx misses a part of the request.</source>
        <translation>Il manque à Telnyx une partie de la requête.</translation>
    </message>
    <message>
        <source>Telnyx does not know what was asked for.</source>
        <translation>Telnyx ne connaît pas ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Check whether it was removed in Telnyx&apos;s portal, or belongs to another account.</source>
        <translation>Vérifiez s’il a été retiré dans le portail Telnyx, ou s’il est d’un autre compte.</translation>
    </message>
    <message>
        <source>Telnyx does not take the key.</source>
        <translation>Telnyx n’accepte pas la clé.</translation>
    </message>
    <message>
        <source>The key may not do this.</source>
        <translation>La clé n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Give the key&apos;s owner the right in Telnyx&apos;s portal, or use another key.</source>
        <translation>Donnez le droit au propriétaire de la clé dans le portail Telnyx, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>Telnyx takes no more requests for the moment.</source>
        <translation>Telnyx n’accepte plus de requêtes pour l’instant.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Telnyx cannot read a part of the request.</source>
        <translation>Telnyx ne peut pas lire une partie de la requête.</translation>
    </message>
    <message>
        <source>A telephone number is not in international form.</source>
        <translation>Un numéro de téléphone n’est pas au format international.</translation>
    </message>
    <message>
        <source>It is still in use at Telnyx.</source>
        <translation>C’est encore utilisé chez Telnyx.</translation>
    </message>
    <message>
        <source>Take it out of use there first.</source>
        <translation>Cessez d’abord de l’utiliser là-bas.</translation>
    </message>
    <message>
        <source>Telnyx cannot do it with these particulars.</source>
        <translation>Telnyx ne peut pas le faire avec ces données.</translation>
    </message>
    <message>
        <source>A value is not one of those Telnyx knows.</source>
        <translation>Une valeur n’est pas de celles que Telnyx connaît.</translation>
    </message>
    <message>
        <source>The account may not use this part of Telnyx.</source>
        <translation>Le compte n’a pas droit à cette partie de Telnyx.</translation>
    </message>
    <message>
        <source>The account&apos;s level sets a limit here.</source>
        <translation>Le niveau du compte fixe ici une limite.</translation>
    </message>
    <message>
        <source>The key has been revoked.</source>
        <translation>La clé a été révoquée.</translation>
    </message>
    <message>
        <source>The access has expired.</source>
        <translation>L’accès a expiré.</translation>
    </message>
    <message>
        <source>The Telnyx account is not active.</source>
        <translation>Le compte Telnyx n’est pas actif.</translation>
    </message>
    <message>
        <source>The Telnyx account is blocked.</source>
        <translation>Le compte Telnyx est bloqué.</translation>
    </message>
    <message>
        <source>The Telnyx account is not verified.</source>
        <translation>Le compte Telnyx n’est pas vérifié.</translation>
    </message>
    <message>
        <source>The Telnyx account&apos;s e-mail address or owner is not verified.</source>
        <translation>L’e-mail ou le titulaire du compte Telnyx n’est pas vérifié.</translation>
    </message>
    <message>
        <source>The Telnyx account is not verified far enough for this.</source>
        <translation>Le compte Telnyx n’est pas assez vérifié pour cela.</translation>
    </message>
    <message>
        <source>There is not enough money on the Telnyx account.</source>
        <translation>Il n’y a pas assez d’argent sur le compte Telnyx.</translation>
    </message>
    <message>
        <source>Add funds in Telnyx&apos;s portal, then go on; nothing was bought.</source>
        <translation>Ajoutez des fonds dans le portail Telnyx, puis continuez&#x202f;; rien n’a été acheté.</translation>
    </message>
    <message>
        <source>The message cannot be delivered.</source>
        <translation>Le message ne peut pas être remis.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s number.</source>
        <translation>Vérifiez le numéro du destinataire.</translation>
    </message>
    <message>
        <source>The recipient has asked for no messages (STOP).</source>
        <translation>Le destinataire a demandé à ne pas recevoir de messages (STOP).</translation>
    </message>
    <message>
        <source>Only the recipient can allow them again, by sending START.</source>
        <translation>Lui seul peut les permettre à nouveau, en envoyant START.</translation>
    </message>
    <message>
        <source>The sender&apos;s number cannot send messages.</source>
        <translation>Le numéro d’envoi ne peut pas envoyer de messages.</translation>
    </message>
    <message>
        <source>Give the number a messaging profile, or send from another number.</source>
        <translation>Donnez au numéro un profil de messagerie, ou envoyez depuis un autre.</translation>
    </message>
    <message>
        <source>Messages to this country are not allowed.</source>
        <translation>Les messages vers ce pays ne sont pas permis.</translation>
    </message>
    <message>
        <source>Add the country to the messaging profile.</source>
        <translation>Ajoutez le pays au profil de messagerie.</translation>
    </message>
    <message>
        <source>The recipient&apos;s number cannot get messages.</source>
        <translation>Le numéro du destinataire ne peut pas recevoir de messages.</translation>
    </message>
    <message>
        <source>The messaging profile is switched off.</source>
        <translation>Le profil de messagerie est désactivé.</translation>
    </message>
    <message>
        <source>Switch it on in Telnyx&apos;s portal.</source>
        <translation>Activez-le dans le portail Telnyx.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Le message est vide.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Écrivez un texte.</translation>
    </message>
    <message>
        <source>The toll-free number is not verified for messages.</source>
        <translation>Le numéro gratuit n’est pas vérifié pour les messages.</translation>
    </message>
    <message>
        <source>Submit its verification, or wait until it is through.</source>
        <translation>Envoyez sa vérification, ou attendez qu’elle aboutisse.</translation>
    </message>
    <message>
        <source>The toll-free number is not set up for messages yet.</source>
        <translation>Le numéro gratuit n’est pas encore prêt pour les messages.</translation>
    </message>
    <message>
        <source>Wait until it is; it can take two working days after the order.</source>
        <translation>Attendez qu’il le soit&#x202f;; cela peut prendre deux jours ouvrés après la commande.</translation>
    </message>
    <message>
        <source>The messaging profile&apos;s limit for a day is used up.</source>
        <translation>La limite quotidienne du profil de messagerie est épuisée.</translation>
    </message>
    <message>
        <source>Raise the limit in Telnyx&apos;s portal, or wait until tomorrow.</source>
        <translation>Relevez la limite dans le portail Telnyx, ou attendez demain.</translation>
    </message>
    <message>
        <source>The number was not searched for shortly before.</source>
        <translation>Le numéro n’a pas été cherché peu avant.</translation>
    </message>
    <message>
        <source>Search for it again, then order it.</source>
        <translation>Cherchez-le à nouveau, puis commandez-le.</translation>
    </message>
    <message>
        <source>The number is no longer to be had.</source>
        <translation>Le numéro n’est plus disponible.</translation>
    </message>
    <message>
        <source>Telnyx does not know the application for the number&apos;s calls.</source>
        <translation>Telnyx ne connaît pas l’application des appels du numéro.</translation>
    </message>
    <message>
        <source>Choose an application of this account, or make a new one.</source>
        <translation>Choisissez une application de ce compte, ou créez-en une.</translation>
    </message>
    <message>
        <source>Telnyx does not know the messaging profile.</source>
        <translation>Telnyx ne connaît pas le profil de messagerie.</translation>
    </message>
    <message>
        <source>Choose a profile of this account, or make a new one.</source>
        <translation>Choisissez un profil de ce compte, ou créez-en un.</translation>
    </message>
    <message>
        <source>The number is held already.</source>
        <translation>Le numéro est déjà réservé.</translation>
    </message>
    <message>
        <source>The account holds as many numbers as it may.</source>
        <translation>Le compte réserve déjà autant de numéros qu’il peut.</translation>
    </message>
    <message>
        <source>Order a held number, or wait until a hold ends.</source>
        <translation>Commandez un numéro réservé, ou attendez la fin d’une réservation.</translation>
    </message>
    <message>
        <source>The hold cannot be extended any further.</source>
        <translation>La réservation ne peut plus être prolongée.</translation>
    </message>
    <message>
        <source>Order the number before the hold ends.</source>
        <translation>Commandez le numéro avant la fin de la réservation.</translation>
    </message>
    <message>
        <source>Telnyx does not know the call.</source>
        <translation>Telnyx ne connaît pas l’appel.</translation>
    </message>
    <message>
        <source>It may have ended some time ago. Place a new one.</source>
        <translation>Il a peut-être pris fin il y a quelque temps. Passez-en un nouveau.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>L’appel est terminé.</translation>
    </message>
    <message>
        <source>Place a new one.</source>
        <translation>Passez-en un nouveau.</translation>
    </message>
    <message>
        <source>The call has not been answered yet.</source>
        <translation>L’appel n’a pas encore été décroché.</translation>
    </message>
    <message>
        <source>Wait until it is.</source>
        <translation>Attendez qu’il le soit.</translation>
    </message>
    <message>
        <source>Too many calls were begun at once.</source>
        <translation>Trop d’appels ont été lancés à la fois.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Réessayez dans quelques secondes.</translation>
    </message>
    <message>
        <source>Check Telnyx&apos;s address in the settings, and whether the network asks for a log-in.</source>
        <translation>Vérifiez l’adresse de Telnyx dans les réglages, et si le réseau demande une connexion.</translation>
    </message>
    <message>
        <source>Try again later; https://status.telnyx.com tells more.</source>
        <translation>Réessayez plus tard&#x202f;; https://status.telnyx.com en dit plus.</translation>
    </message>
    <message>
        <source>Telnyx does not take the request as it is.</source>
        <translation>Telnyx n’accepte pas la requête telle quelle.</translation>
    </message>
    <message>
        <source>The Telnyx account may not do this.</source>
        <translation>Le compte Telnyx n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Something at Telnyx stands against it.</source>
        <translation>Quelque chose chez Telnyx s’y oppose.</translation>
    </message>
    <message>
        <source>Look at it again, then decide.</source>
        <translation>Regardez à nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>Telnyx has trouble of its own.</source>
        <translation>Telnyx a ses propres ennuis.</translation>
    </message>
    <message>
        <source>Telnyx cannot be reached.</source>
        <translation>Telnyx est injoignable.</translation>
    </message>
    <message>
        <source>Check the connection to the internet.</source>
        <translation>Vérifiez la connexion à internet.</translation>
    </message>
    <message>
        <source>Telnyx did not answer in time.</source>
        <translation>Telnyx n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to Telnyx broke before the answer was whole.</source>
        <translation>La connexion à Telnyx a été coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>What answered is not Telnyx.</source>
        <translation>Ce qui a répondu n’est pas Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx refused it.</source>
        <translation>Telnyx l’a refusé.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own is https://api.telnyx.com/v2.</source>
        <translation>Celle de Telnyx est https://api.telnyx.com/v2.</translation>
    </message>
    <message>
        <source>What runs on this computer is no production.</source>
        <translation>Ce qui tourne sur cet ordinateur n’est pas de la production.</translation>
    </message>
    <message>
        <source>Use the sandbox, or Telnyx&apos;s own address.</source>
        <translation>Utilisez le sandbox, ou l’adresse de Telnyx.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mode of Telnyx&apos;s.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mode de Telnyx.</translation>
    </message>
    <message>
        <source>Use sandbox or production.</source>
        <translation>Utilisez sandbox ou production.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s settings changed</source>
        <translation>Réglages de Telnyx modifiés</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of Telnyx&apos;s values for %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une des valeurs de Telnyx pour %2.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>L’une de celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A verification needs the toll-free number.</source>
        <translation>Une vérification a besoin du numéro gratuit.</translation>
    </message>
    <message>
        <source>Name the number.</source>
        <translation>Donnez le numéro.</translation>
    </message>
    <message>
        <source>A verification needs %1.</source>
        <translation>Une vérification a besoin de %1.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 are allowed.</source>
        <translation>%1 a %2 caractères&#x202f;; %3 sont permis.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>A verification needs a picture of how people agree to messages.</source>
        <translation>Une vérification a besoin d’une image de la façon dont on consent aux messages.</translation>
    </message>
    <message>
        <source>Give the picture&apos;s web address.</source>
        <translation>Donnez l’adresse web de l’image.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corrigez-la.</translation>
    </message>
    <message>
        <source>Telnyx is not set up: %1</source>
        <translation>Telnyx n’est pas configuré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter the API key in the settings under text messages, or set OCC_TELNYX_KEY.</source>
        <translation>Entrez la clé d’API dans les réglages, sous SMS, ou définissez OCC_TELNYX_KEY.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Red flags</source>
        <translation>Signaux d’alerte</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Échéance aujourd’hui</translation>
    </message>
    <message>
        <source>Replies awaited</source>
        <translation>Réponses attendues</translation>
    </message>
    <message>
        <source>Promised this week</source>
        <translation>Promis cette semaine</translation>
    </message>
    <message>
        <source>It is over; its root cause is still to be written</source>
        <translation>C’est fini&#xa0;; sa cause profonde reste à écrire</translation>
    </message>
    <message>
        <source>Everybody on the ladder was told</source>
        <translation>Tous les niveaux ont été informés</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>bloquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>the client does it</source>
        <translation>le client le fait</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>Échéance dans %1</translation>
    </message>
    <message>
        <source>Waited for %1 h</source>
        <translation>En attente depuis %1 h</translation>
    </message>
    <message>
        <source>everything for it is done</source>
        <translation>tout ce qu’il faut est fait</translation>
    </message>
    <message>
        <source>%1 of %2 items open</source>
        <translation>%1 tâches sur %2 à faire</translation>
    </message>
    <message>
        <source>Seen by %1; everybody on the ladder was told</source>
        <translation>Vue par %1&#xa0;; tous les niveaux ont été informés</translation>
    </message>
    <message>
        <source>Seen by %1; the specialist is told in %2</source>
        <translation>Vue par %1&#xa0;; le spécialiste sera averti dans %2</translation>
    </message>
    <message>
        <source>The specialist is told in %1</source>
        <translation>Le spécialiste sera averti dans %1</translation>
    </message>
    <message>
        <source>Seen by %1; the team lead is told in %2</source>
        <translation>Vue par %1&#xa0;; le chef d’équipe sera averti dans %2</translation>
    </message>
    <message>
        <source>The team lead is told in %1</source>
        <translation>Le chef d’équipe sera averti dans %1</translation>
    </message>
    <message>
        <source>Seen by %1; the executive is told in %2</source>
        <translation>Vue par %1&#xa0;; la direction sera avertie dans %2</translation>
    </message>
    <message>
        <source>The executive is told in %1</source>
        <translation>La direction sera avertie dans %1</translation>
    </message>
    <message>
        <source>Waited for %1 h; turns red in %2</source>
        <translation>En attente depuis %1 h&#xa0;; passe au rouge dans %2</translation>
    </message>
    <message>
        <source>Promised in %1; everything for it is done</source>
        <translation>Promis dans %1&#xa0;; tout ce qu’il faut est fait</translation>
    </message>
    <message>
        <source>Promised in %1; %2 of %3 items open</source>
        <translation>Promis dans %1&#xa0;; %2 tâches sur %3 à faire</translation>
    </message>
</context>
<context>
    <name>vcard</name>
    <message>
        <source>The card in line %1 names nobody.</source>
        <translation>La fiche de la ligne %1 ne nomme personne.</translation>
    </message>
    <message>
        <source>The card in line %1 breaks off. Export it again.</source>
        <translation>La fiche de la ligne %1 s’interrompt. Exportez-la à nouveau.</translation>
    </message>
    <message>
        <source>This is no vCard file.</source>
        <translation>Ce n’est pas un fichier vCard.</translation>
    </message>
    <message>
        <source>Export the contacts as vCard (.vcf) from your address book.</source>
        <translation>Exportez les contacts en vCard (.vcf) depuis votre carnet d’adresses.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Check the path and who may read it.</source>
        <translation>Vérifiez le chemin et qui peut le lire.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of contacts.</source>
        <translation>%1 est trop volumineux pour un fichier de contacts.</translation>
    </message>
    <message>
        <source>Export fewer of them, without their pictures.</source>
        <translation>Exportez-en moins, sans leurs photos.</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>Calendar %1 chosen</source>
        <translation>Calendrier %1 choisi</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is no journal entry %1.</source>
        <translation>L’entrée %1 du journal n’existe pas.</translation>
    </message>
    <message>
        <source>See them with: occ history</source>
        <translation>Pour les voir&#xa0;: occ history</translation>
    </message>
    <message>
        <source>Entry %1 was made by the scheduler.</source>
        <translation>L’entrée %1 vient du planificateur.</translation>
    </message>
    <message>
        <source>Change what caused it; it follows by itself.</source>
        <translation>Changez ce qui l’a causée&#xa0;; elle suit d’elle-même.</translation>
    </message>
    <message>
        <source>Entry %1 was made by %2.</source>
        <translation>L’entrée %1 vient de %2.</translation>
    </message>
    <message>
        <source>They or a manager can undo it.</source>
        <translation>Cette personne ou un manager peut l’annuler.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: </source>
        <translation>Annulé&#xa0;: </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: </source>
        <translation>Rétabli&#xa0;: </translation>
    </message>
    <message>
        <source>A shared workspace is backed up by its server.</source>
        <translation>Un espace de travail partagé est sauvegardé par son serveur.</translation>
    </message>
    <message>
        <source>Use pg_dump on the database.</source>
        <translation>Utilisez pg_dump sur la base de données.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>Impossible d’écrire dans %1.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Choisissez un dossier qui existe et dans lequel vous pouvez écrire.</translation>
    </message>
    <message>
        <source>A new workspace has nobody with the e-mail address %1.</source>
        <translation>Un nouvel espace de travail n’a personne avec l’adresse e-mail %1.</translation>
    </message>
    <message>
        <source>Create it without saying who acts, then add people.</source>
        <translation>Créez-le sans dire qui agit, puis ajoutez des personnes.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Check that it is not there yet and that the folder can be written.</source>
        <translation>Vérifiez qu’il n’existe pas encore et que l’écriture est possible dans le dossier.</translation>
    </message>
    <message>
        <source>Onboardings on this version: %1.</source>
        <translation>Intégrations à cette version&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Move them to another version first.</source>
        <translation>Passez-les d’abord à une autre version.</translation>
    </message>
    <message>
        <source>Onboarding %1 has no activation.</source>
        <translation>L’intégration %1 n’a pas d’activation.</translation>
    </message>
    <message>
        <source>Start it with: POST /api/v1/onboarding/initiate</source>
        <translation>Démarrez-la avec&#xa0;: POST /api/v1/onboarding/initiate</translation>
    </message>
    <message>
        <source>The evidence of “%1” is no text.</source>
        <translation>La preuve de «&#xa0;%1&#xa0;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>Send a string.</source>
        <translation>Envoyez un texte.</translation>
    </message>
    <message>
        <source>The call flow rings names that have no number yet: %1. Enter them in the call flow, then look again.</source>
        <translation>Le scénario d’appel appelle des noms qui n’ont pas encore de numéro : %1. Entrez-les dans le scénario d’appel, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>Calls are led only on Telnyx&apos;s word: give its public key with “occ webhook add-key”, then look again.</source>
        <translation>Les appels ne sont menés que sur la parole de Telnyx : donnez sa clé publique avec « occ webhook add-key », puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>No call flow was deployed before.</source>
        <translation>Aucun scénario d’appel n’était déployé avant.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is deployed again.</source>
        <translation>La version %1 de « %2 » est à nouveau déployée.</translation>
    </message>
    <message>
        <source>Correct the call flow, deploy it, then try again.</source>
        <translation>Corrigez le scénario d’appel, déployez-le, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) through the call flow simulated.</source>
        <translation>
            <numerusform>%Ln chemin dans le scénario d’appel simulé.</numerusform>
            <numerusform>%Ln chemins dans le scénario d’appel simulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up: %1.</source>
        <translation>Configurés : %1.</translation>
    </message>
    <message>
        <source>No system is set up. Do so on the client&apos;s page under Integrations, then look again, or say why none is needed.</source>
        <translation>Aucun système n’est configuré. Faites-le sur la page du client, sous Intégrations, puis regardez à nouveau, ou dites pourquoi il n’en faut aucun.</translation>
    </message>
    <message>
        <source>Not set up: %1. Do so on the client&apos;s page under Integrations, then look again, or say why they are not needed.</source>
        <translation>Non configurés : %1. Faites-le sur la page du client, sous Intégrations, puis regardez à nouveau, ou dites pourquoi ils ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>There is no system to be tested. Say what was tested, or why nothing is.</source>
        <translation>Il n’y a aucun système à tester. Dites ce qui a été testé, ou pourquoi rien ne l’est.</translation>
    </message>
    <message>
        <source>Answer as they should: %1.</source>
        <translation>Répondent comme il faut : %1.</translation>
    </message>
    <message>
        <source>No compliance pack applies to the client. Choose one on the client&apos;s page under Compliance, or say why none does.</source>
        <translation>Aucun pack de conformité ne s’applique au client. Choisissez-en un sur la page du client, sous Conformité, ou dites pourquoi aucun.</translation>
    </message>
    <message>
        <source>Packs with their controls: %1; %2 mandatory.</source>
        <translation>Packs avec leurs contrôles : %1 ; %2 obligatoires.</translation>
    </message>
    <message>
        <source>One pack wants calls recorded, another prohibits it. Decide which holds, and say so.</source>
        <translation>Un pack veut que les appels soient enregistrés, un autre l’interdit. Décidez lequel vaut, et dites-le.</translation>
    </message>
    <message>
        <source>%1 prohibits recording, but the call flow records. Change the call flow, deploy it, then look again.</source>
        <translation>%1 interdit l’enregistrement, mais le scénario d’appel enregistre. Changez le scénario d’appel, déployez-le, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>%1 wants calls recorded, but the call flow does not record. Change the call flow, deploy it, then look again.</source>
        <translation>%1 veut que les appels soient enregistrés, mais le scénario d’appel n’enregistre pas. Changez le scénario d’appel, déployez-le, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>call data is kept for %1</source>
        <translation>les données d’appel sont conservées %1</translation>
    </message>
    <message>
        <source>Mandatory controls are open: %1. Give their evidence, then look again.</source>
        <translation>Des contrôles obligatoires sont ouverts : %1. Donnez leur preuve, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>All mandatory controls are settled with their evidence: %1 of %2.</source>
        <translation>Tous les contrôles obligatoires sont réglés avec leur preuve : %1 sur %2.</translation>
    </message>
    <message>
        <source>There is no activation “%1”.</source>
        <translation>Il n’y a pas d’activation « %1 ».</translation>
    </message>
    <message>
        <source>Voicemail (%1) from %2</source>
        <translation>Message vocal (%1) de %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>A caller&apos;s answers to the form %1, from %2.</source>
        <translation>Réponses d’un appelant au formulaire %1, de %2.</translation>
    </message>
</context>
</TS>
