using Microsoft.AspNetCore.Http;

namespace TalentSettlement.Functions.Platform.Http;

/// <summary>The language of words in answers: Simplified Chinese unless English is preferred by <c>Accept-Language</c>.</summary>
public static class Languages
{
    /// <summary>Whether the caller prefers English.</summary>
    /// <param name="request">The request.</param>
    /// <returns><see langword="true"/> only when English stands above Chinese in <c>Accept-Language</c>.</returns>
    public static bool PrefersEnglish(HttpRequest request)
    {
        var wanted = request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Value ?? "");
        return wanted.FirstOrDefault(language => Is(language, "zh") || Is(language, "en")) is { } first && Is(first, "en");
    }

    private static bool Is(string language, string wanted) => language.StartsWith(wanted, StringComparison.OrdinalIgnoreCase);
}
