import { words } from './word-set.ts';

/*
 * Given names of many countries beside the common English ones in `first-names.ts`. Names that men and women bear in
 * like measure (Robin, Alexis, Yi) are left out: a name that tells nothing must not seem to.
 */

/** Borne mostly by men. */
export const MORE_HE_NAMES =
  words(`alberto alasdair alistair austin bruno claus dale damon darnell denis deshawn dwight earl gus lance sid trent
troy usman vikram wei wesley andres tomas jose bjorn rene jurgen francois lukasz pawel ondrej jiri hakan soren raul jorg
abel achim adam adem adil adolf agustin ahmad aidan akio aksel alain alan aldo alec aleksandar aleksander
aleksandr aleksei alessandro alfonso alfredo alhassan alois alvaro amadou amos anders andreas andrej andrew andrzej angelo
angus anselmo ansgar anton antoine antoni aram archibald archie ari arild aristide armand armando armin arne arnold arsen
arturo arvid asger ashraf asif aslan atsushi augustin aurelio axel ayman aziz bakary baptiste barnaby barney barry
bashir basil bastian bekir beniamino benedict benedikt bengt benito benoit bernd bernhard bernt bertrand bertram bilal bjorn
björn blaise bogdan bohdan bojan boniface boubacar bram branko brendan bryan burak byron caleb callum cameron carlo
carsten casper caspar cem cesar chad chidi christoph christophe chukwuemeka cillian claude claudio clement clifford
clifton clint conor conrad corey cormac cosmin craig cristian cristiano cyrus damian damien danilo danny dario darius darko
davide davor dawid declan dejan demetrius deniz denys derrick desmond dexter didier dilip dimitar dimitrios dimitris dirk
domenico domingo dominik dominique donal donovan dragan dusan eamon eamonn eberhard eckhard eduard eduardo edvard efrain
egil egon eino einar ekrem eli elias elijah emanuel emeka emil emiliano emmett emre enrico enrique erhan erich erling ernesto
ernst erwin esteban etienne euan ewan ezekiel fabian fabio fabrice faisal farid farouk federico felipe ferdinand fergus
fernand ferenc filip finn flavio florian francesco franco francois franz fredrik friedrich fritz gabor gabriel gaetano gareth
gaston gavriel geert gennady georg georges georgi georgios gerhard gerrit giacomo gianluca gianni gideon gilles giorgio
giorgi goran gottfried grigory guido guillaume guillermo gunnar gunter gustav gustavo habib hakan hakim hamadi hamish hamza
haruki harald harrison hartmut hasan hector heinrich helmut hendrik henri henrik henrique herman hermann hernan hideki hideo
hjalmar horace horst howell hristo humberto hussein iain idris ifor ignacio igor ilham ilya imran ingmar ioannis ismael
istvan iurii ivar ivo jabari jaap jacek jacques jaime jakub jan-erik janez janos jarek jasper javed jean-pierre jens jerome
jesper jesus jeroen jiang jibril joachim joaquin jochen joao jonas joonas jordi jörg jörn josef josip jovan juha jukka julien
julio julius junichi jussi kaan kai kamal kareem karim karsten kasper katsuo kazuo kazimierz keir kelechi kemal kenan kiril
kishore kjell klaas knut kobina kojo konrad konstantin konstantinos koji kostas kristian krishna kristof kunal kwabena kwaku
lachlan lajos lamar lamine lasse laurent lauri lech leif leonardo leopold leroy leszek lev levi liam lorenz lorenzo
lothar luc lucian lucien ludovic ludwig luka lukas lukasz luzius lyle mads mahesh mahmud malik mamadu manfred manoj manolis
mansour marat marcin marcello mariano mario marius marko markus marlon martijn martino marvin masato masoud mateo mateusz
mathias mathieu mats matthias matthieu maurice mauricio mauro maximilian mehdi mehmet melvin mervyn micah michal michel
michele mika mikael mike mikko mikkel miklos milan milos milton miroslav mladen mohan morgan morten mostafa mukesh murad murat
murray musa nabil nadir naoki naresh nasser nathaniel naveed nedim nenad niall niccolo nico nicola niels nigel nikolaos
nikolay nikos nils nestor norbert obinna octavio odysseas olaf olafur olav ole oleksandr oleksiy olivier olle olof olufemi
omer orhan orlando orson osama osman oswald oswaldo othman owain ozan padraig panos paolo parviz pascal pasquale patricio
patrik paulo pavlo pekka peder pelle percy petar peter petr petros petter philippe pieter piet pierluigi pietro prakash
prasad pradeep quentin quincy radek rafal rafiq raimund rainer rajesh rajiv rakesh ralf ramon randall randolph raphael rasmus
rashid ravi raymundo reggie reginald reinhard remi rene reuben reza rhys riccardo richmond rikard roald roberto rocco roderick
rodolfo roger roel rogelio rohan rolando romain romano ronan rory rowland rudolf rudolph rudy rufus ruben rune rupert russ
rustam saad sacha sadiq salah saleh salim salman salvador salvatore samir samson sander sandor sandro santiago santos
satoshi sayed sebastien seamus selim serge serhiy severin shane shankar sheldon shinji siegfried sigmund silas silvio simeon
simo sipho slobodan soren spencer srdjan stanislav stavros stefano stelios sten stephane stig sultan suresh svein sverre
sylvain takashi tadashi tamas tarek tariq taras tatsuya teemu teodor terje thabo thaddeus theodore thibault thierry thor
thorbjorn tiago tibor tobias todor tomislav tomoko torben tore torsten toshio tsvi tyrone ueli ulf ulrich umar umberto
umut uri urs vaclav valentin valentino valery vasil vasily vasyl veli vernon viggo viktor vinay vincenzo vinod virgil vito
vitaly vittorio vivek vlad vladislav volker volodymyr wade waldemar waleed wallace walid wenzel werner wilbur wilfred wilhelm
willem wim wojciech wolfram wyatt xavier yannick yannis yanis yao yaroslav yasin yassine yasser yevgeny yorgos youssef yuri
yuriy yves zachary zack zafar zbigniew zdenek zeki zeljko zoran zubair`);

/** Borne mostly by women. Those in -a need not be here. */
export const MORE_SHE_NAMES =
  words(`ada ana becky eva ida jodie kerry maeve mei priti selin shannon zadie ines sian aoife saoirse ngozi ayse
adele adelheid agathe agnese agnieszka aicha aiko ainhoa akemi alexandrine aline allegra alicia amal amelie amina
anais anat andree aneta ange angele angelique anjali ann-marie anke anneliese annette annelise annick anouk antje ariane
arlene asli aslihan astri aud audrie aurore ayse aysel azadeh babette barbro beatriz beatrix berit bernadette bernice
berthe bethan bethany birgitte birgit blanche bonnie brenda brigid briony brita bronwyn bryony camille candace carmel carmen
caroll carys cathy cecile cecilie celeste celine charlene charline cherie cheryll christel ciara clare clarice claudine
clementine cleo colette colleen concepcion coralie courtney cressida cristine crystal daisy danielle darlene deidre
delphine denyse desiree diane dilys dolly dominika dorit dorothee dorte edda effie eileen eilidh eirlys eithne elena
elif elin elise ellie elodie elspeth embla emer emilie emine esme estelle esther estrid eugenie eunice eveline evie
evgenia fanny farah fatemeh fatou fern flavie fleur florrie fran francine frauke frida friederike gabriele gabrielle gaynor
gemma georgette georgie germaine gerd gerda gertraud gerlinde ghislaine gillie giovanna gitte glenda gloria glynis gracie
greer greta grethe gro gudrun guadalupe guler gunhild gwenda gwyneth hadas haizea hatice hattie hedvig hedwig heidrun helene
helle henriette hermione hester hilde hildegard huda ilene imogen inbal ines inger ingeborg inmaculada irmgard isobel
iseult iside itziar ivonne jackie jacinta jade jaime-lee janelle janet janette janine jenna jennie jette joely johanne
jordana josee josette josie joslyn judit judith julianne juliet juliette karin karine kathe kathleen katinka katrin katrine
kayleigh kerstin kikuko kirsty kirsti kimiko kristi kristine lakshmi laetitia lara laure laverne leanne leigh-ann leni leonie
leslie-ann liesl liesbeth lieselotte lilli linnea lise lisette liv livia liz lizzie lone lottie lotte lou-ann luise
lucie luz lydie lynda lynette lynne lysbeth mae magali magdalen maggi mai maike maisie maite malin mandy manon marcelle mareike
margareta margarete margarethe margaux margery margie margrethe mariam marianne maribel marieke mariel marilou marine marisol
maritza marit marjory marlies marte marthe maryam maxine mehwish meike meg merete mercy merle merve meryem mette michele
michiko mieke mildred milly mimi minna mirjam mirren moira mona monique morag muireann myfanwy myriam nana nanette naomi
nastassja natalie nathalie nazanin nesrin nicki nicolette niamh nilgun noemi noelle noreen nuala nuria odile ola olivie olwen
oonagh orla orlaith ottilie ottoline ouarda padma pascale patience paulette perpetua petronella philippa philomena pilar
pippa polly precious primrose prudence queenie ragnhild randi raquel reese regine renate rhian rhiannon rhoda rikke roisin romy
ros rosalie rosalyn rosamund roseanne rosario roswitha roxane ruthie sabine sabrine sadie salome sandrine sanne saskia
scarlett severine shanice shirin sian sibyl sidsel sigrid siri sieglinde sinead siv sofie solveig sondra soledad stefanie
sunniva suzette suzy svenja swantje sybil sybille tamsin tamar tatjana temperance tess tessie thandiwe thandi thea tine 
torunn tove trine trinity trish trix trude turid tuva ulrike una unni urte ute valentine vanja verity veronique vesna viktorie
violet viv vivien vivienne waltraud wiebke wilhelmine winnie xochitl yael yasmin yasmine yesim yoko yoshiko yulia yolande
ylva zehra zeynep zita zuzanne`);
