<?php
/**
 * Settings → Wegweiser.
 *
 * @package Wegweiser
 */

namespace Wegweiser;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register' );

function add_page(): void {
	add_options_page( 'Wegweiser', 'Wegweiser', 'manage_options', 'wegweiser', __NAMESPACE__ . '\print_page' );
}

/** WordPress checks nonce and capability before it calls `take`. */
function register(): void {
	register_setting( OPTION, OPTION, array( 'type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\take' ) );
}

/**
 * What is stored of a form that was sent: what cannot be taken stays as it was.
 *
 * @param mixed $typed The form.
 * @return array<string,string> Settings, as of settings().
 */
function take( $typed ): array {
	static $taken = null;
	// WordPress calls it a second time when it stores for the first time.
	if ( null !== $taken ) {
		return $taken;
	}
	$typed = is_array( $typed ) ? array_map( fn( $value ) => is_string( $value ) ? trim( $value ) : '', $typed ) : array();
	$set   = settings();

	$address = '' === ( $typed['service'] ?? '' ) ? '' : service_address( $typed['service'] );
	if ( null === $address ) {
		complain( 'service', __( 'The address of the service must be as https://comments.example.org, without a path. It was not changed.', 'wegweiser' ) );
	} else {
		if ( $address !== $set['service'] ) {
			// The secret of one service is not for another.
			$set['token'] = '';
			forget_put();
		}
		$set['service'] = $address;
	}
	$token = $typed['token'] ?? '';
	if ( null !== $address && preg_match( '/^[\w-]{20,100}$/', $token ) ) {
		$set['token'] = $token;
	} elseif ( '' !== $token ) {
		complain( 'token', __( 'The secret was not changed: it must be as "wegweiser page token" prints it, for an address that is right.', 'wegweiser' ) );
	}
	foreach ( array( 'lang' => LANGUAGES, 'theme' => THEMES ) as $name => $known ) {
		$value = $typed[ $name ] ?? '';
		if ( '' === $value || in_array( $value, $known, true ) ) {
			$set[ $name ] = $value;
		} else {
			complain( $name, __( 'Language and theme must be from the list.', 'wegweiser' ) );
		}
	}
	$set['earlier'] = '1' === ( $typed['earlier'] ?? '' ) ? '1' : '';
	$taken          = $set;
	if ( '' !== $set['service'] && null !== $address ) {
		tell_of_service( $set );
	}
	return $set;
}

/**
 * Tries the service and says what came of it; the settings are stored all the same, since it may be down just now.
 *
 * @param array<string,string> $set Settings, as of settings().
 */
function tell_of_service( array $set ): void {
	$found = try_service( $set );
	if ( null === $found['name'] ) {
		/* translators: %s: address */
		complain( 'service', sprintf( __( 'No Wegweiser answered at %s. Until it does, visitors see a link in place of the comments.', 'wegweiser' ), $set['service'] ), 'warning' );
		return;
	}
	/* translators: %s: name of a website */
	complain( 'service', sprintf( __( 'Connected with the Wegweiser of "%s".', 'wegweiser' ), $found['name'] ), 'success' );
	if ( $found['takes_token'] ) {
		put_all_soon();
	} elseif ( '' === $set['token'] ) {
		complain( 'token', __( 'Without a secret every post must be added by hand at the desk, with its number as the key, as wp-12.', 'wegweiser' ), 'warning' );
	} else {
		complain( 'token', __( 'The service does not take the secret. Make a new one with "wegweiser page token".', 'wegweiser' ) );
	}
}

function complain( string $field, string $message, string $type = 'error' ): void {
	add_settings_error( OPTION, 'wegweiser_' . $field, $message, $type );
}

function print_page(): void {
	$set = settings();
	?>
	<div class="wrap">
		<h1>Wegweiser</h1>
		<form action="options.php" method="post">
			<?php settings_fields( OPTION ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="wegweiser-service"><?php esc_html_e( 'Address of the service', 'wegweiser' ); ?></label></th>
					<td><input id="wegweiser-service" name="wegweiser[service]" type="text" inputmode="url" class="regular-text code" placeholder="https://comments.example.org" value="<?php echo esc_attr( $set['service'] ); ?>">
					<p class="description"><?php esc_html_e( 'Empty: WordPress shows its own comments.', 'wegweiser' ); ?></p></td>
				</tr>
				<tr>
					<th scope="row"><label for="wegweiser-token"><?php esc_html_e( 'Secret for pages', 'wegweiser' ); ?></label></th>
					<td><input id="wegweiser-token" name="wegweiser[token]" type="password" class="regular-text code" autocomplete="off" value="">
					<p class="description"><?php echo esc_html( '' === $set['token'] ? __( 'Printed by "wegweiser page token" on the server of the service.', 'wegweiser' ) : __( 'There is one. Leave this empty to keep it.', 'wegweiser' ) ); ?></p></td>
				</tr>
				<tr>
					<th scope="row"><label for="wegweiser-lang"><?php esc_html_e( 'Language', 'wegweiser' ); ?></label></th>
					<td><?php print_choice( 'lang', array_combine( LANGUAGES, array_map( __NAMESPACE__ . '\language_name', LANGUAGES ) ), __( 'that of the page', 'wegweiser' ) ); ?></td>
				</tr>
				<tr>
					<th scope="row"><label for="wegweiser-theme"><?php esc_html_e( 'Colours', 'wegweiser' ); ?></label></th>
					<td><?php print_choice( 'theme', array( 'light' => __( 'light', 'wegweiser' ), 'dark' => __( 'dark', 'wegweiser' ) ), __( 'as the page', 'wegweiser' ) ); ?></td>
				</tr>
				<tr>
					<th scope="row"><?php esc_html_e( 'Earlier comments', 'wegweiser' ); ?></th>
					<td><label><input name="wegweiser[earlier]" type="checkbox" value="1" <?php checked( $set['earlier'], '1' ); ?>> <?php esc_html_e( 'show the comments that WordPress has, closed, above the new ones', 'wegweiser' ); ?></label>
					<p class="description"><?php esc_html_e( 'They stay in WordPress. Switch this off once they have been imported into Wegweiser.', 'wegweiser' ); ?></p></td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

/**
 * A list to choose from, with an empty choice.
 *
 * @param string               $name   Of the setting.
 * @param array<string,string> $labels By value.
 * @param string               $none   Label of the empty choice.
 */
function print_choice( string $name, array $labels, string $none ): void {
	printf( '<select id="wegweiser-%1$s" name="wegweiser[%1$s]"><option value="">%2$s</option>', esc_attr( $name ), esc_html( $none ) );
	foreach ( $labels as $value => $label ) {
		printf( '<option value="%s" %s>%s</option>', esc_attr( $value ), selected( settings()[ $name ], $value, false ), esc_html( $label ) );
	}
	echo '</select>';
}

/** In the reader's language where PHP knows it, else the code. */
function language_name( string $code ): string {
	return class_exists( '\Locale' ) ? (string) \Locale::getDisplayLanguage( $code, get_user_locale() ) : $code;
}
