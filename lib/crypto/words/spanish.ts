/**
 * 1,024 everyday words without accents: ten bits each. No two begin with the same four letters.
 *
 * From word counts of film subtitles, by hand.
 */
export const spanish = `
  abejas abierto abran abre abrir absurdo abuela acabo acaso acceso aceite acento aceptar acerca
  aclarar actitud acto actriz actuar acuerda adentro adivina admitir adonde adoro adultos afecta
  afuera agarrar agosto agua agujero aire alcanza alegro alemana alerta alfa alguien alianza aliento
  alivio alla alma alta alteza alto altura alumnos amables ambas ambos amigos amistad anciano anda
  anillos anoche ansioso ante antiguo anuncio apagar aparece apenas apetece aplauso apodo apostar
  apoyo aprecio apuesto apunta aquel aqui archivo arreglo arroz artista ascenso aseguro asiento asilo
  asistir aspecto astuto asumir asunto atender atlanta atreves aumento aunque auto avanzar aves
  aviones aviso ayuda azul bailar baja baje bajos ballena banco bandas barato bata beber bebidas bebo
  beca belleza bendiga bici bienes bigote billete blancos bloque boca boda bola boleto bolsa bondad
  bonito bordo borrar botes botones boxeo brazo breve brillo brindis buena bufete buscar cabina caen
  caer caes caiga calidad calla calma calor cambiar caminar campana cantar capaz captura capullo cargo
  carta casos cavar celoso celular cena cenizas centro cepillo cerca cerebro cero cerrar certeza
  charlar chaval cheques chicos chistes chofer ciclo cielo cien cierto cifras cima cinco cine cinta
  circo cita civiles claras clases clave cliente clima cobrar coche cocina coge cohete cola colegio
  colgar colores columna cometer comidas comprar comunes conduce confiar conmigo conozco consejo
  contigo copia coraje corbata correr cortar cosa cosecha cosita costo crea crecer crees crema criar
  crucero cruzar cuadro cual cuanto cuarto cuatro cubrir cuenta cuerdas cuidar cultura cumplir cuna
  cura curioso curso curva cuya cuyo dados dama danza darles datos debajo debe debo decente decidir
  dedica dedos defensa dejar deje dejo delante delta demanda deme dentro depende deprisa derecho desde
  deseo desfile despues destino detalle detente detiene detuvo deuda diario dibujo dices dicho dientes
  diera dieta dificil digas digno digo dije dijo dilo dinero directo dirige disco disfraz divina
  docena dolares donde donna dormir dosis drama ducha duda dudo duermo dulces dulzura durar duros
  echar eche echo edad efecto ejemplo elegir elige ellas ellos empacar empezar empieza empleo encanta
  encima enero enlace enormes ensayo entero entorno entre enviar equipo eras errores esas escena
  escoger escrito escuela esencia esos espacio espera esposa estas estelar estilo estos estuvo etapa
  eterna evento evitar exacto examen excepto excusa existen experto explica extra factura falda fama
  famoso fase favores fecha fideos fiel fiesta figura fijo fila filmar finales fingir firma flota
  flujo fondos forense forma foto frente fresca frodo fruta fuera fuese fuga futuro gafas galaxia
  gallina ganar gano garaje garras gastos gatos gemelos genial gente gerente globo gorra gota grabar
  grano gratis griego gripe grupo guantes guapo guardar gusano gusta habia hablar haces hacha hacia
  hadas hagas hago hallar hambre harto hasta hayas hazlo hazme hazte hechos helena hembra hermano
  hiciera hielo hierba hija hijo hilo hizo hogar hoja hombres honesto hora hoteles hubiera hubo hueco
  huellas huesos huevos huir humano humilde humo hurra ibas idea idioma ignorar iguales ilegal imagen
  impacto imperio impide implica importa impulso incluso inglesa inicio intento inusual invito jefa
  jefe joyas jueces juego jueves jugar jugo juguete jungla junio juntos juro justa juzgar labios lados
  lamento larga lavar lealtad leche lectura legales lejos lengua lento letra levanta leyes liberar
  libro lidiar liga ligera limpio linda linea lisa listo llama llaves llegar lleno llevar llover
  lluvia lograr luces luego lugares lujo lunes madres maestra magia manda manera mano manta manzana
  mapa marcha marea margen matones mayores mear medalla medio mejores menos mensaje mentes menudo
  merece meses metas mete meto metros mezcla miel miembro milagro minutos mismo mitad mito mochila
  moda modelo modo momento moneda montar mosca mostrar motivo moto mover muchas muebles muelle muestra
  muevas mujer mundial museo nacer nadar nadie naranja navegar negar negocio nena nene nervios nevera
  niega nieta nieve ninguna nivel noche nombre normas nota noticia novato novela novia nube nuestro
  nueva numero nunca objeto obliga obra obtener obtuvo obvio ocho octubre ocultar ocupo ocurre oferta
  oficina ofrecer ohio oigan oigo ojos olas olor olvides onda operar opinas opuesto ordenar oriente
  origen orilla oscuro osos otra otro ovejas paces pacto padres pagar pago pague palabra palo pantano
  papel paquete parar parece paro parque partes pasa paseo pasillo paso pasta pata patio pausa pavos
  payaso pecho pedazo pedir pelo pensar perfil periodo permiso persona pesar pescar piano picante
  pidas pide piedad piensas pierna pieza pillo piloto pintura pito pizza placa planeta plato playa
  plazo plena plomo pluma pocas pocos poder poema poeta polis pollo polvo poner pongo ponlo poquito
  posee posible postre precio premio prensa prepara preso primera prisa proceso prometo pronto propia
  protege prueba pude pudiera pudo pueblo puedes pues pulso punto pura puro puse puso queda querer
  queso quieres quise quitar radio rancho rango rara rato razones receta recibir recoger recto redes
  reducir refiero reflejo refugio regalo reglas regreso reloj remedio remoto reparar repente repito
  reserva respeto resto resulta retiro reto retrato reunir revelar revisar ricos riesgos riqueza risa
  rita ritmo rocas roja rollo romper ropa rostro roto rudo ruego ruidos ruptura rusa ruta rutina saben
  sabia sabor sacar salario salga salir salsa saltar salud salvar sana sano saque seca secreto seguro
  seis sello semana senador sentir sepa sera serio servir sesos sexto siempre siente siesta siete siga
  siglo signos sigo sigue simples sincero sino sirena sirve sistema sitio sobrina socio soga sois
  solos sombra sonidos sonrisa sopa soporto suave suba sube subir sucede sucio sudor suelo suena
  sugiero suiza sujeto suma supe supiera supongo susto suya suyo tabaco tabla talento talla tambien
  tampoco tanque tanto tapa tara tarde tarea tarjeta tarta tatuaje taza teatro techo tela tele tema
  temo templo tenga terapia tercera termina tesoro testigo texto tiempos tienen tierra tigre timbre
  tina tinta tipo tiro toalla tobillo tocar toco todas tomar tomen tomo tono toques torneo trabajo
  traer trago traigo traje tras trata treinta tren tres tribu trono trozo truco tubo turno tuve
  tuviera tuvo tuya tuyo ultima unas unidos unir unos urgente usan usar usas ustedes utiliza vago
  valga valioso valores vamonos vano vapor varios vaso vayas vean veas veces vecinos veinte velas
  vender venga venir ventana verlos vestir vete viaje video vidrio vieja viene vigilar viniera visita
  visto vitales viva vive vivir vivos volar volumen volver votar voto vuelta vuestro yeon zapatos zona
`
  .trim()
  .split(/\s+/);
