using Microsoft.AspNetCore.Http;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.Language;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.PrintedForms;
using TalentSettlement.Core.WrittenMaterial;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.PrintedForms;

/// <summary>Fills in and prints the forms of a case for somebody who may see it (S-21, S-42).</summary>
/// <param name="law">The rules in force.</param>
/// <param name="materials">The rules for written material.</param>
/// <param name="agencies">The city's register of agencies.</param>
/// <param name="pages">Renders forms.</param>
/// <param name="clock">The clock.</param>
public sealed class FormDesk(LawBook law, MaterialListRuleSets materials, AgencyRegister agencies, FormPages pages, TimeProvider clock)
{
    /// <summary>As which reader a caller asks for forms.</summary>
    /// <param name="caller">The caller.</param>
    /// <returns>The bureau for window and officer; otherwise person or agency.</returns>
    public static FormReader ReaderOf(Caller caller) =>
        caller.Is(Role.Window) || caller.Is(Role.Officer) ? FormReader.Bureau : FormReader.Declarant;

    /// <summary>The list of materials of a case.</summary>
    /// <param name="case">The case.</param>
    /// <returns>200 with the list; 409 before the publicity has passed.</returns>
    public IResult MaterialList(PointsCase @case) => DeclaredMaterials.ListOf(@case, law.Points, materials) is { } list
        ? Answers.Json(MaterialListViews.Of(list, materials.Find(list.Rules)!))
        : NotAvailable(PrintedForm.MaterialList);

    /// <summary>Prints a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="case">The case.</param>
    /// <param name="request">The request; answers go back to where it came from, and so do the codes on notices and cards.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a page of HTML that nothing keeps and nothing else may load into; 409 when the law does not provide for it now.</returns>
    public async Task<IResult> Print(PrintedForm form, PointsCase @case, HttpRequest request, CancellationToken cancellation)
    {
        var sources = new FormSources(
            law.Points,
            materials,
            SettlementDistricts.Default,
            await agencies.Find(@case.File.Entrustment?.Agency, cancellation),
            new Uri($"{request.Scheme}://{request.Host}/api/entry-documents/"),
            clock.GetUtcNow());
        if (FormContents.Of(form, @case, ReaderOf(request.Caller()), sources) is not { } content)
        {
            return NotAvailable(form);
        }

        var headers = request.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = pages.ContentSecurityPolicy;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return Results.Content(pages.Render(content), "text/html; charset=utf-8");
    }

    private static IResult NotAvailable(PrintedForm form) => Problems.Of(StatusCodes.Status409Conflict, "form-not-available", KebabWord.Of(form));
}
